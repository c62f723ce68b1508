package cn.xunbao.command.amendment;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.task.DefineTask;
import cn.xunbao.command.task.Task;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.amendment.AmendmentId;
import cn.xunbao.events.amendment.PlanAmended;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Amends a plan: one fact of each task and one of the amendment, in one unit of work. Each
 * amendment has the next number, so that of two at the same time one is decided anew.
 */
public class PlanAmendment {

  private final Repository<Amendment> amendments;
  private final Repository<Task> tasks;
  private final Amendments existing;
  private final AmendmentRules rules;

  PlanAmendment(
      Repository<Amendment> amendments,
      Repository<Task> tasks,
      Amendments existing,
      AmendmentRules rules) {
    this.amendments = amendments;
    this.tasks = tasks;
    this.existing = existing;
    this.rules = rules;
  }

  @CommandHandler
  Change<PlanAmended> handle(AmendPlan command, MetaData metadata) throws Exception {
    return amend(command, BusinessDay.of(EventMetadata.fromMap(metadata).recordedAt()));
  }

  /**
   * Amends a plan by a later deadline of one task, within the unit of work of whoever granted it;
   * answers the number of the amendment.
   */
  public int putOff(
      TaskId task,
      String deadline,
      String document,
      LocalDate decidedOn,
      String reason,
      LocalDate today)
      throws Exception {
    var change = new TaskChange(task.task(), null, deadline, null, null, reason);
    return amend(
            new AmendPlan(
                task.programme(),
                document,
                decidedOn,
                List.of(),
                List.of(),
                List.of(change),
                false,
                ExpectedVersion.ANY),
            today)
        .value()
        .number();
  }

  private Change<PlanAmended> amend(AmendPlan command, LocalDate today) throws Exception {
    var faults = new Faults();
    rules.check(command, today, faults);
    // After the rules: what they found may be the work of an amendment that came between.
    var before = existing.require(command.programme(), command.expected());
    faults.throwIfAny();
    var amended = amended(command, before + 1);
    var stream = new AmendmentId(amended.programme(), amended.number()).toString();
    if (command.dryRun()) {
      return new Change<>(amended, stream, Change.NOTHING, false);
    }
    record(command, amended.number());
    amendments.newInstance(() -> new Amendment(amended));
    return new Change<>(amended, stream, 0, true);
  }

  private void record(AmendPlan command, int number) throws Exception {
    var loaded = load(command);
    command
        .drop()
        .forEach(
            drop ->
                Objects.requireNonNull(loaded.get(drop.task()))
                    .execute(task -> task.drop(dropped(command, drop, number))));
    command
        .change()
        .forEach(
            change ->
                Objects.requireNonNull(loaded.get(change.task()))
                    .execute(
                        task ->
                            task.amend(change::on, number, command.document(), change.reason())));
    var added = command.add().stream().sorted(Comparator.comparing(TaskDefined::task)).toList();
    for (var task : added) {
      tasks.newInstance(() -> new Task(new DefineTask(task)));
    }
  }

  /** In the order of the codes, so that two commands never wait for each other. */
  private Map<String, Aggregate<Task>> load(AmendPlan command) {
    var loaded = new TreeMap<String, Aggregate<Task>>();
    Stream.concat(
            command.drop().stream().map(AmendPlan.Drop::task),
            command.change().stream().map(TaskChange::task))
        .sorted()
        .forEach(
            code -> loaded.put(code, tasks.load(new TaskId(command.programme(), code).toString())));
    return loaded;
  }

  private static TaskDropped dropped(AmendPlan command, AmendPlan.Drop drop, int number) {
    return new TaskDropped(
        command.programme(),
        drop.task(),
        number,
        command.document(),
        command.decidedOn(),
        drop.reason());
  }

  private static PlanAmended amended(AmendPlan command, int number) {
    return new PlanAmended(
        command.programme(),
        number,
        command.document(),
        command.decidedOn(),
        command.add().stream().map(TaskDefined::task).toList(),
        command.drop().stream().map(AmendPlan.Drop::task).toList(),
        command.change().stream().map(TaskChange::task).toList());
  }
}
