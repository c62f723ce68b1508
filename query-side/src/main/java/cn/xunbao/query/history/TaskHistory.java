package cn.xunbao.query.history;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemProgress;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.question.QuestionEvent;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.period.Period;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.measure.MeasureSentences;
import cn.xunbao.query.trace.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Folds the events about a task into its history: a pure function. */
final class TaskHistory {

  private final Function<LocalDate, UnaryOperator<String>> namesOn;
  private final TaskFold task = new TaskFold();
  private final WorkFold work = new WorkFold();
  private final Map<String, ReportFold> reports = new HashMap<>();
  private final Map<String, ItemFold> items = new HashMap<>();
  private final Map<String, ListFold> lists = new HashMap<>();
  private final Map<String, RequestFold> questions = new HashMap<>();

  private TaskHistory(Function<LocalDate, UnaryOperator<String>> namesOn) {
    this.namesOn = namesOn;
  }

  /**
   * The history that events make.
   *
   * @param events events about one task in the order of their positions; of each stream all from
   *     the first on
   * @param namesOn from a day to the names that units had on it, by code
   * @throws IllegalArgumentException for an event that is about no task
   */
  static List<HistoryItem> of(
      List<RecordedEvent> events, Function<LocalDate, UnaryOperator<String>> namesOn) {
    var history = new TaskHistory(namesOn);
    var items = new ArrayList<HistoryItem>(events.size());
    events.forEach(event -> items.add(history.next(event)));
    return items;
  }

  private HistoryItem next(RecordedEvent recorded) {
    var unitNames = namesOn.apply(recorded.recordedAt().atZone(Period.ZONE).toLocalDate());
    return item(recorded, told(recorded, unitNames), unitNames);
  }

  private Told told(RecordedEvent recorded, UnaryOperator<String> unitNames) {
    return switch (recorded.event()) {
      case TaskEvent e -> task.next(e, unitNames);
      case ReportEvent e ->
          reports
              .computeIfAbsent(recorded.stream(), stream -> new ReportFold())
              .next(e, recorded.recordedAt(), unitNames);
      case UnitReminded e ->
          new Told(
              Sentences.reminded(e, unitNames.apply(e.unit())),
              e.text(),
              null,
              ReportMatter.Reminded.of(e));
      case ItemEvent e ->
          items
              .computeIfAbsent(recorded.stream(), stream -> new ItemFold())
              .next(e, recorded.recordedAt(), unitNames);
      case RequestEvent e ->
          questions
              .computeIfAbsent(recorded.stream(), stream -> new RequestFold())
              .next(e, unitNames);
      case QuestionAnswered e -> QuestionMatter.told(e, unitNames.apply(e.unit()));
      case NodesEvent e -> work.nodes(recorded, e, unitNames);
      case RatingEvent e -> work.rating(recorded, e, unitNames);
      case ClosingEvent e -> work.closing(recorded, e, unitNames);
      case ProjectEvent e -> work.project(recorded, e, unitNames);
      case ListEvent e ->
          lists
              .computeIfAbsent(recorded.stream(), stream -> new ListFold())
              .next(recorded, e, unitNames);
      case MeasureEvent e ->
          new Told(MeasureSentences.of(e, unitNames), null, null, ItemMatter.Measured.of(e));
      case IndicatorEvent e ->
          new Told(
              IndicatorSentences.of(e, unitNames),
              IndicatorSentences.reason(e),
              null,
              WorkMatter.Settled.of(e.indicator(), e));
      case ValueEvent e ->
          new Told(
              IndicatorSentences.of(e, unitNames),
              IndicatorSentences.reason(e),
              null,
              WorkMatter.Settled.of(e.indicator(), e));
      default ->
          throw new IllegalArgumentException(
              "%s at position %d (expected: an event about a task)"
                  .formatted(recorded.type(), recorded.position()));
    };
  }

  private static HistoryItem item(
      RecordedEvent recorded, Told told, UnaryOperator<String> unitNames) {
    var event = recorded.event();
    var unit = unit(event);
    var version = event instanceof ReportVersion v ? v : null;
    return new HistoryItem(
        recorded.position(),
        recorded.eventId(),
        recorded.type(),
        told.what(),
        Actor.of(recorded.metadata()),
        unit,
        unit == null ? null : unitNames.apply(unit),
        period(event),
        recorded.recordedAt(),
        recorded.knownAt(),
        version == null ? null : version.revision(),
        version == null ? null : version.receiptId(),
        told.reason(),
        told.before(),
        told.after());
  }

  private static @Nullable String unit(DomainEvent event) {
    return switch (event) {
      case ReportEvent e -> e.unit();
      case UnitReminded e -> e.unit();
      case TaskHandedOver e -> e.unit();
      case ItemProgress e -> e.unit();
      case RequestEvent e -> e.unit();
      case QuestionEvent e -> e.unit();
      case NodesEvent e -> e.unit();
      case RatingEvent e -> e.unit();
      case ProjectEvent e -> e.unit();
      case ListEvent e -> e.unit();
      case ValueEvent e -> e.unit();
      default -> null;
    };
  }

  private static @Nullable String period(DomainEvent event) {
    return switch (event) {
      case ReportVersion e -> e.period();
      case UnitReminded e -> e.period();
      case QuestionEvent e -> e.period();
      default -> null;
    };
  }
}
