package cn.xunbao.command.closing;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.command.amendment.PlanAmendment;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.task.Task;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.closing.ClosingFollowedUp;
import cn.xunbao.events.closing.ClosingGranted;
import cn.xunbao.events.closing.DeadlineExtensionGranted;
import cn.xunbao.events.task.TaskClosed;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskReopened;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Steps of a closing that change the task itself: both facts in one unit of work. */
public class TaskEnding {

  private final Repository<Closing> closings;
  private final Repository<Task> tasks;
  private final PlanAmendment amendment;

  TaskEnding(Repository<Closing> closings, Repository<Task> tasks, PlanAmendment amendment) {
    this.closings = closings;
    this.tasks = tasks;
    this.amendment = amendment;
  }

  @CommandHandler
  Change<ClosingLife> handle(ClosingStep.Grant command, MetaData metadata) {
    var by = EventMetadata.fromMap(metadata);
    var closing = closings.load(command.target().toString());
    var granted = (ClosingGranted) closing.invoke(c -> c.decide(command, by));
    task(command)
        .execute(
            task ->
                task.close(
                    new TaskClosed(
                        granted.programme(),
                        granted.task(),
                        granted.document(),
                        granted.decidedOn(),
                        granted.text())));
    return closing.invoke(c -> c.record(granted));
  }

  @CommandHandler
  Change<ClosingLife> handle(ClosingStep.FollowUp command, MetaData metadata) {
    var by = EventMetadata.fromMap(metadata);
    var closing = closings.load(command.target().toString());
    var followedUp = (ClosingFollowedUp) closing.invoke(c -> c.decide(command, by));
    if (!followedUp.confirmed()) {
      var closedAt = Objects.requireNonNull(closing.invoke(Closing::life).closedAt());
      task(command)
          .execute(
              task ->
                  task.reopen(
                      new TaskReopened(
                          followedUp.programme(),
                          followedUp.task(),
                          closedAt,
                          followedUp.finding())));
    }
    return closing.invoke(c -> c.record(followedUp));
  }

  @CommandHandler
  Change<ClosingLife> handle(ClosingStep.GrantExtension command, MetaData metadata)
      throws Exception {
    var by = EventMetadata.fromMap(metadata);
    var closing = closings.load(command.target().toString());
    var granted = (DeadlineExtensionGranted) closing.invoke(c -> c.decide(command, by));
    var asked = Objects.requireNonNull(closing.invoke(Closing::life).extension());
    var number =
        amendment.putOff(
            new TaskId(granted.programme(), granted.task()),
            granted.until(),
            granted.document(),
            granted.decidedOn(),
            asked.reason(),
            BusinessDay.of(by.recordedAt()));
    return closing.invoke(
        c ->
            c.record(
                new DeadlineExtensionGranted(
                    granted.programme(),
                    granted.task(),
                    granted.unit(),
                    granted.until(),
                    granted.document(),
                    granted.decidedOn(),
                    number)));
  }

  private Aggregate<Task> task(ClosingStep step) {
    return tasks.load(new TaskId(step.target().programme(), step.target().task()).toString());
  }
}
