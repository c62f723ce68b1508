package cn.xunbao.command.list;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.project.ProjectFiling;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.events.list.ListId;
import cn.xunbao.list.ListLife;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Files lists under the next number of their programme, and makes projects of their rows. */
public class ListFiling {

  private final Repository<FiledList> lists;
  private final ProjectFiling projects;
  private final StreamNumbers numbers;

  ListFiling(Repository<FiledList> lists, ProjectFiling projects, StreamNumbers numbers) {
    this.lists = lists;
    this.projects = projects;
    this.numbers = numbers;
  }

  @CommandHandler
  Change<ListLife> handle(FileList command) throws Exception {
    var number = numbers.next(n -> ListId.numbered(command.programme(), n));
    var filed = command.as(ListId.numbered(command.programme(), number).list());
    return lists.newInstance(() -> new FiledList(filed)).invoke(FiledList::changed);
  }

  /** The list and all the projects, in one unit of work. */
  @CommandHandler
  Change<ListLife> handle(RegisterProjects command) throws Exception {
    var list = lists.load(command.target().toString());
    var projectsOfRows = projects.takeOver(list.invoke(one -> one.registrable(command)));
    return list.invoke(one -> one.registered(projectsOfRows));
  }
}
