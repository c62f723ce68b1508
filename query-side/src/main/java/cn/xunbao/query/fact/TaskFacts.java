package cn.xunbao.query.fact;

import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskAmended;
import cn.xunbao.events.task.TaskClosed;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.task.TaskPeopleNamed;
import cn.xunbao.events.task.TaskReopened;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which facts the event of a task brings. */
final class TaskFacts {

  private TaskFacts() {}

  static List<FactChange<?>> of(TaskEvent event, RecordedEvent recorded) {
    return switch (event) {
      case TaskDefined e ->
          List.of(
              new FactChange<>(
                  e.programme(),
                  FactKind.TASK,
                  e.task(),
                  new TaskFact(e, recorded.recordedAt(), recorded.position())),
              assignment(e.programme(), e.task(), e.leadUnits(), null, null, recorded));
      case LeadUnitsAssigned e ->
          List.of(
              assignment(e.programme(), e.task(), e.units(), e.reason(), e.source(), recorded),
              people(e.programme(), e.task(), e, recorded));
      case TaskAmended e ->
          FactChange.step(
              e.programme(),
              FactKind.TASK_AMENDMENT,
              e.task(),
              recorded.position(),
              new TaskAmendment(e, recorded.recordedAt(), recorded.position()));
      case TaskDropped e ->
          end(e.programme(), e.task(), e.document(), e.decidedOn(), e.reason(), recorded);
      case TaskClosed e ->
          end(e.programme(), e.task(), e.document(), e.decidedOn(), e.reason(), recorded);
      case TaskReopened e ->
          FactChange.step(
              e.programme(),
              FactKind.TASK_REOPENING,
              e.task(),
              recorded.position(),
              new TaskReopening(
                  e.task(), e.closedAt(), recorded.recordedAt(), recorded.position()));
      case TaskPeopleNamed e -> List.of(people(e.programme(), e.task(), e, recorded));
      case TaskHandedOver e -> List.of(people(e.programme(), e.task(), e, recorded));
    };
  }

  private static FactChange<EventFact> people(
      String programme, String task, TaskEvent event, RecordedEvent recorded) {
    return new FactChange<>(
        programme,
        FactKind.TASK_PEOPLE,
        FactKeys.step(task, recorded.position()),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static List<FactChange<?>> end(
      String programme,
      String task,
      String document,
      LocalDate decidedOn,
      String reason,
      RecordedEvent recorded) {
    return FactChange.one(
        programme,
        FactKind.TASK_END,
        task,
        new TaskEnd(
            task,
            recorded.type(),
            document,
            decidedOn,
            reason,
            recorded.recordedAt(),
            recorded.position()));
  }

  private static FactChange<LeadAssignment> assignment(
      String programme,
      String task,
      List<String> units,
      @Nullable String reason,
      @Nullable LeadSource source,
      RecordedEvent recorded) {
    return new FactChange<>(
        programme,
        FactKind.LEAD_ASSIGNMENT,
        FactKeys.step(task, recorded.position()),
        new LeadAssignment(
            task, units, recorded.recordedAt(), recorded.position(), reason, source));
  }
}
