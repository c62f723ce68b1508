package cn.xunbao.command.project;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.report.ReviewScope;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.work.WorkScope;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.project.ProjectLife;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires projects. */
@Configuration(proxyBeanMethods = false)
@Import({Project.class, ProjectFilingController.class, ProjectController.class})
public class ProjectConfiguration {

  @Bean
  StreamViews<ProjectLife> projectViews(EventStore store) {
    return StreamViews.ofMessages(
        store,
        (before, message) ->
            ProjectLife.after(
                before,
                (ProjectEvent) message.getPayload(),
                EventMetadata.fromMap(message.getMetaData()).client()));
  }

  @Bean
  ProjectDesk projectDesk(
      Desk desk, WorkScope scope, ReviewScope review, StreamViews<ProjectLife> projectViews) {
    return new ProjectDesk(desk, scope, review, projectViews);
  }

  @Bean
  ProjectFiling projectFiling(Repository<Project> projects, StreamNumbers numbers) {
    return new ProjectFiling(projects, numbers);
  }
}
