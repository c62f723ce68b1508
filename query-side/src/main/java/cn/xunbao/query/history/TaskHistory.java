package cn.xunbao.query.history;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.trace.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Folds the events about a task into its history: a pure function. */
final class TaskHistory {

  private final UnaryOperator<String> unitNames;
  private final Map<String, DomainEvent> latestOfStream = new HashMap<>();

  private TaskHistory(UnaryOperator<String> unitNames) {
    this.unitNames = unitNames;
  }

  /**
   * The history that events make.
   *
   * @param events events about one task in the order of their positions; of each stream either all
   *     from the first on, or all from the one before the first whose item is of interest
   * @param unitNames from a unit's code to its name
   * @throws IllegalArgumentException for an event that is about no task
   */
  static List<HistoryItem> of(List<RecordedEvent> events, UnaryOperator<String> unitNames) {
    var history = new TaskHistory(unitNames);
    var items = new ArrayList<HistoryItem>(events.size());
    events.forEach(event -> items.add(history.next(event)));
    return items;
  }

  private HistoryItem next(RecordedEvent recorded) {
    var previous = latestOfStream.put(recorded.stream(), recorded.event());
    return switch (recorded.event()) {
      case TaskEvent event -> task(recorded, event, previous);
      case ReportEvent event -> report(recorded, event, previous);
      default ->
          throw new IllegalArgumentException(
              "%s at position %d (expected: an event about a task)"
                  .formatted(recorded.type(), recorded.position()));
    };
  }

  private HistoryItem task(
      RecordedEvent recorded, TaskEvent event, @Nullable DomainEvent previous) {
    return switch (event) {
      case TaskDefined e -> {
        var plan = Matter.Plan.of(e, unitNames);
        yield item(recorded, Sentences.defined(plan), null, null, null, plan);
      }
      case LeadUnitsAssigned e -> {
        var before = leadsBefore(e, previous);
        var after = Matter.Leads.of(e, unitNames);
        yield item(recorded, Sentences.assigned(before, after), null, e.reason(), before, after);
      }
    };
  }

  private Matter.Leads leadsBefore(LeadUnitsAssigned event, @Nullable DomainEvent previous) {
    return previous instanceof LeadUnitsAssigned earlier
        ? Matter.Leads.of(earlier, unitNames)
        : new Matter.Leads(NamedUnit.of(event.previousUnits(), unitNames), null, null, null);
  }

  private HistoryItem report(
      RecordedEvent recorded, ReportEvent event, @Nullable DomainEvent previous) {
    return item(
        recorded,
        Sentences.reported(event, unitNames.apply(event.unit())),
        event,
        event instanceof ReportCorrected corrected ? corrected.reason() : null,
        previous instanceof ReportEvent earlier ? Matter.Content.of(earlier.content()) : null,
        Matter.Content.of(event.content()));
  }

  private HistoryItem item(
      RecordedEvent recorded,
      String what,
      @Nullable ReportEvent report,
      @Nullable String reason,
      @Nullable Matter before,
      Matter after) {
    return new HistoryItem(
        recorded.position(),
        recorded.eventId(),
        recorded.type(),
        what,
        Actor.of(recorded.metadata()),
        report == null ? null : report.unit(),
        report == null ? null : unitNames.apply(report.unit()),
        report == null ? null : report.period(),
        recorded.recordedAt(),
        recorded.knownAt(),
        report == null ? null : report.revision(),
        report == null ? null : report.receiptId(),
        reason,
        before,
        after);
  }
}
