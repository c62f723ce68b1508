package cn.xunbao.query.history;

import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.question.QuestionAnswered;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Follows what is about tasks, each stream by itself. */
final class TaskFolds {

  private final WorkFold work = new WorkFold();
  private final Lines lines = new Lines();
  private final Map<String, Object> folds = new HashMap<>();

  /** What an event says and changed; empty if it is about something else than a task. */
  Optional<Told> next(RecordedEvent recorded, UnaryOperator<String> unitNames) {
    return Optional.ofNullable(
        switch (recorded.event()) {
          case TaskEvent e -> fold(recorded, TaskFold.class, TaskFold::new).next(e, unitNames);
          case ReportEvent e ->
              fold(recorded, ReportFold.class, ReportFold::new)
                  .next(e, recorded.recordedAt(), unitNames);
          case UnitReminded e ->
              new Told(
                  Sentences.reminded(e, unitNames.apply(e.unit())),
                  e.text(),
                  null,
                  ReportMatter.Reminded.of(e));
          case ItemEvent e ->
              fold(recorded, ItemFold.class, ItemFold::new)
                  .next(e, recorded.recordedAt(), unitNames);
          case RequestEvent e ->
              fold(recorded, RequestFold.class, RequestFold::new).next(e, unitNames);
          case QuestionAnswered e -> QuestionMatter.told(e, unitNames.apply(e.unit()));
          case NodesEvent e -> work.nodes(recorded, e, unitNames);
          case RatingEvent e -> work.rating(recorded, e, unitNames);
          case ClosingEvent e -> work.closing(recorded, e, unitNames);
          case ProjectEvent e -> work.project(recorded, e, unitNames);
          case ListEvent e ->
              fold(recorded, ListFold.class, ListFold::new).next(recorded, e, unitNames);
          case MeasureEvent e ->
              fold(recorded, MeasureFold.class, MeasureFold::new).next(e, unitNames);
          case IndicatorEvent e ->
              lines.next(
                  recorded,
                  IndicatorSentences.of(e, unitNames),
                  IndicatorSentences.reason(e),
                  event -> WorkMatter.Settled.of(e.indicator(), event));
          case ValueEvent e ->
              lines.next(
                  recorded,
                  IndicatorSentences.of(e, unitNames),
                  IndicatorSentences.reason(e),
                  event -> WorkMatter.Settled.of(e.indicator(), event));
          default -> null;
        });
  }

  /** The fold of the event's stream, which has one kind of events only. */
  private <F> F fold(RecordedEvent recorded, Class<F> type, Supplier<F> fresh) {
    return type.cast(folds.computeIfAbsent(recorded.stream(), stream -> fresh.get()));
  }
}
