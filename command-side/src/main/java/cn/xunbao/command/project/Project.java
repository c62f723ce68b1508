package cn.xunbao.command.project;

import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.project.ProjectId;
import cn.xunbao.project.ProjectLife;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A project under a task; which step is allowed when stands in {@link ProjectDecisions}. */
@Aggregate
public class Project {

  @AggregateIdentifier private @Nullable ProjectId id;
  private @Nullable ProjectLife life;

  /** For the framework. */
  protected Project() {}

  /** A project is filed; what more there is follows at once. */
  Project(List<ProjectEvent> beginning) {
    beginning.forEach(AggregateLifecycle::apply);
  }

  @CommandHandler
  Change<ProjectLife> handle(TakeProjectStep command, MetaData metadata) {
    command.expected().check(getVersion());
    var event =
        ProjectDecisions.decide(
            Objects.requireNonNull(life), command.step(), EventMetadata.fromMap(metadata));
    event.ifPresent(decided -> AggregateLifecycle.apply(decided));
    return answer(event.isPresent());
  }

  /** How it stands, after it was filed. */
  Change<ProjectLife> changed() {
    return answer(true);
  }

  private Change<ProjectLife> answer(boolean changed) {
    return new Change<>(Objects.requireNonNull(life), String.valueOf(id), getVersion(), changed);
  }

  @EventSourcingHandler
  void on(ProjectEvent event, MetaData metadata) {
    id = new ProjectId(event.programme(), event.project());
    life = ProjectLife.after(life, event, EventMetadata.fromMap(metadata).client());
  }
}
