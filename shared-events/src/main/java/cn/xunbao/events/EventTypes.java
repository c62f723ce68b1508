package cn.xunbao.events;

import cn.xunbao.events.amendment.AmendmentEvent;
import cn.xunbao.events.client.ClientEvent;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.issue.IssueEvent;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.key.CountersignerEvent;
import cn.xunbao.events.key.SigningKeyEvent;
import cn.xunbao.events.letter.AccessLetterEvent;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.meeting.MeetingEvent;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.question.QuestionEvent;
import cn.xunbao.events.reminder.ReminderEvent;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoringEvent;
import cn.xunbao.events.simulation.SimulationEvent;
import cn.xunbao.events.summary.SerialEvent;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The catalogue of all event types: stable name to record and back. */
public final class EventTypes {

  private static final Map<String, Class<? extends DomainEvent>> BY_NAME = catalogue();

  private EventTypes() {}

  /** Every event record, in the order of the stable names. */
  public static Collection<Class<? extends DomainEvent>> all() {
    return BY_NAME.values();
  }

  /** The record stored under {@code name}; empty if there is none. */
  public static Optional<Class<? extends DomainEvent>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * Name and revision of an event record.
   *
   * @throws IllegalArgumentException if the class carries no {@link EventType}
   */
  public static EventType typeOf(Class<?> event) {
    var type = event.getAnnotation(EventType.class);
    if (type == null) {
      throw new IllegalArgumentException(event.getName() + " has no @EventType");
    }
    return type;
  }

  private static Map<String, Class<? extends DomainEvent>> catalogue() {
    var catalogue = new TreeMap<String, Class<? extends DomainEvent>>();
    Stream.of(
            UnitEvent.class,
            ProgrammeEvent.class,
            TaskEvent.class,
            AmendmentEvent.class,
            ReportEvent.class,
            IssueEvent.class,
            ReminderEvent.class,
            ItemEvent.class,
            MeetingEvent.class,
            RequestEvent.class,
            QuestionEvent.class,
            NodesEvent.class,
            RatingEvent.class,
            SummaryEvent.class,
            SerialEvent.class,
            ClosingEvent.class,
            MeasureEvent.class,
            ProjectEvent.class,
            ListEvent.class,
            ScoringEvent.class,
            ScoreListEvent.class,
            IndicatorEvent.class,
            ValueEvent.class,
            ClientEvent.class,
            WebhookEvent.class,
            AccessLetterEvent.class,
            SigningKeyEvent.class,
            CountersignerEvent.class,
            SimulationEvent.class)
        .flatMap(EventTypes::records)
        .map(event -> event.<DomainEvent>asSubclass(DomainEvent.class))
        .forEach(
            event -> {
              var clash = catalogue.put(typeOf(event).value(), event);
              if (clash != null) {
                throw new IllegalStateException(event + " and " + clash + " share a name");
              }
            });
    return Map.copyOf(catalogue).entrySet().stream()
        .collect(TreeMap::new, (m, e) -> m.put(e.getKey(), e.getValue()), TreeMap::putAll);
  }

  private static Stream<Class<?>> records(Class<?> stream) {
    return stream.isSealed()
        ? Stream.of(stream.getPermittedSubclasses()).flatMap(EventTypes::records)
        : Stream.of(stream);
  }
}
