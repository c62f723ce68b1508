package cn.xunbao.command.project;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.events.project.ProjectId;
import cn.xunbao.events.project.ProjectListed;
import cn.xunbao.project.ProjectLife;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Files projects under the next number of their programme. */
public class ProjectFiling {

  private final Repository<Project> projects;
  private final StreamNumbers numbers;

  /** Files projects in a repository. */
  public ProjectFiling(Repository<Project> projects, StreamNumbers numbers) {
    this.projects = projects;
    this.numbers = numbers;
  }

  @CommandHandler
  Change<ProjectLife> handle(FileProject command) throws Exception {
    var programme = command.programme();
    var project = ProjectId.numbered(programme, next(programme)).project();
    var filed = command.content().filed(programme, project, command.task(), command.unit(), null);
    return projects.newInstance(() -> new Project(List.of(filed))).invoke(Project::changed);
  }

  /**
   * Takes rows of an approved list over, within the unit of work of whoever asks for it.
   *
   * @return ids of the projects by the rows' numbers
   */
  public SortedMap<Integer, String> takeOver(List<ListedProject> rows) throws Exception {
    var taken = new TreeMap<Integer, String>();
    var number = rows.isEmpty() ? 0 : next(rows.getFirst().programme());
    for (var row : rows) {
      var programme = row.programme();
      var project = ProjectId.numbered(programme, number++).project();
      var filed = row.content().filed(programme, project, row.task(), row.unit(), null);
      var listed =
          new ProjectListed(
              programme, project, row.task(), row.unit(), row.list(), row.edition(), row.row());
      projects.newInstance(() -> new Project(List.of(filed, listed)));
      taken.put(row.row(), project);
    }
    return taken;
  }

  private int next(String programme) {
    return numbers.next(n -> ProjectId.numbered(programme, n));
  }
}
