package cn.xunbao.command.project;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.events.project.ProjectId;
import cn.xunbao.project.ProjectLife;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/** Files projects under the next number of their programme. */
public class ProjectFiling {

  private final Repository<Project> projects;
  private final StreamNumbers numbers;

  ProjectFiling(Repository<Project> projects, StreamNumbers numbers) {
    this.projects = projects;
    this.numbers = numbers;
  }

  @CommandHandler
  Change<ProjectLife> handle(FileProject command) throws Exception {
    var number = numbers.next(n -> ProjectId.numbered(command.programme(), n));
    var filed = command.as(ProjectId.numbered(command.programme(), number).project());
    return projects.newInstance(() -> new Project(filed)).invoke(Project::changed);
  }
}
