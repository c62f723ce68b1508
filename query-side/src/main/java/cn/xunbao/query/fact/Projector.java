package cn.xunbao.query.fact;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.amendment.AmendmentEvent;
import cn.xunbao.events.client.ClientEvent;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.issue.ConsolidationSubmitted;
import cn.xunbao.events.issue.IssueEvent;
import cn.xunbao.events.issue.PeriodCutOff;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.key.CountersignerEvent;
import cn.xunbao.events.key.SigningKeyEvent;
import cn.xunbao.events.letter.AccessLetterEvent;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.meeting.MeetingEvent;
import cn.xunbao.events.meeting.MinutesFiled;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.question.QuestionEvent;
import cn.xunbao.events.reminder.ReminderEvent;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoringEvent;
import cn.xunbao.events.simulation.SimulationEvent;
import cn.xunbao.events.summary.SerialEvent;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;
import java.util.Locale;

/** Which facts an event brings: a pure function, the same live and in a rebuild. */
final class Projector {

  private Projector() {}

  /**
   * The facts that hold from this event on.
   *
   * @throws IllegalArgumentException for an event of a stream that is unknown here
   */
  static List<FactChange<?>> project(RecordedEvent recorded) {
    DomainEvent event = recorded.event();
    return switch (event) {
      case UnitEvent e -> unit(e, recorded.sequence());
      case ProgrammeEvent e -> ProgrammeFacts.of(e, recorded);
      case TaskEvent e -> TaskFacts.of(e, recorded);
      case AmendmentEvent e -> ProgrammeFacts.of(e, recorded);
      case ReportEvent e -> ReportFacts.of(e, recorded);
      case IssueEvent e -> issue(e, recorded);
      case ReminderEvent e -> reminder(e, recorded);
      case ItemEvent e -> item(e, recorded);
      case MeetingEvent e -> meeting(e, recorded);
      case RequestEvent e -> request(e, recorded);
      case QuestionEvent e -> QuestionAnswers.rows(e, recorded);
      case NodesEvent e -> nodes(e, recorded);
      case RatingEvent e -> rating(e, recorded);
      case ClosingEvent e -> closing(e, recorded);
      case SummaryEvent e -> IssuedSummaries.rows(e, recorded);
      case SerialEvent e -> List.of();
      case MeasureEvent e -> measure(e, recorded);
      case ProjectEvent e -> project(e, recorded);
      case ListEvent e -> ListFacts.of(e, recorded);
      case ScoringEvent e -> ProgrammeFacts.of(e);
      case ScoreListEvent e -> ScoreLists.rows(e, recorded);
      case IndicatorEvent e -> indicator(e, recorded);
      case ValueEvent e -> value(e, recorded);
      case ClientEvent e -> List.of();
      case WebhookEvent e -> List.of();
      case AccessLetterEvent e -> letter(e, recorded);
      case SigningKeyEvent e -> List.of();
      case CountersignerEvent e -> List.of();
      case SimulationEvent e -> List.of();
      default -> throw new IllegalArgumentException("no projection for " + event.getClass());
    };
  }

  private static List<FactChange<?>> unit(UnitEvent event, long version) {
    return switch (event) {
      case UnitRegistered e ->
          List.of(
              new FactChange<>(
                  FactChange.NO_PROGRAMME,
                  FactKind.UNIT,
                  e.unit(),
                  new UnitFact(e.unit(), e.name(), e.kind(), e.aliases())));
      default ->
          FactChange.one(
              FactChange.NO_PROGRAMME,
              FactKind.UNIT_CHANGE,
              FactKeys.step(event.unit(), version),
              UnitChange.of(event, version));
    };
  }

  private static List<FactChange<?>> issue(IssueEvent event, RecordedEvent recorded) {
    return switch (event) {
      case PeriodCutOff e ->
          FactChange.one(
              e.programme(),
              FactKind.CUT_OFF,
              e.period(),
              new CutOffFact(e.period(), recorded.recordedAt(), recorded.position()));
      case ConsolidationSubmitted e ->
          FactChange.one(
              e.programme(),
              FactKind.CONSOLIDATION,
              String.format(Locale.ROOT, "%s/%02d", e.period(), e.campaign()),
              new ConsolidationFact(
                  e.campaign(),
                  e.revision(),
                  e.comment(),
                  e.dueAt(),
                  e.onTime(),
                  recorded.recordedAt(),
                  recorded.position()));
    };
  }

  private static List<FactChange<?>> reminder(ReminderEvent event, RecordedEvent recorded) {
    return switch (event) {
      case UnitReminded e ->
          FactChange.step(
              e.programme(),
              FactKind.REMINDER,
              e.period() + "/" + e.unit(),
              recorded.position(),
              new ReminderFact(e, recorded.recordedAt(), recorded.position()));
    };
  }

  private static List<FactChange<?>> item(ItemEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.ITEM,
        FactKeys.item(event.kind(), event.item()),
        recorded.position(),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static List<FactChange<?>> meeting(MeetingEvent event, RecordedEvent recorded) {
    return switch (event) {
      case MinutesFiled e ->
          FactChange.one(
              e.programme(),
              FactKind.MEETING,
              e.meeting(),
              new MeetingFact(e, recorded.recordedAt(), recorded.position()));
    };
  }

  private static List<FactChange<?>> request(RequestEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.REQUEST,
        event.request(),
        recorded.position(),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static List<FactChange<?>> nodes(NodesEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.WORK_NODES,
        event.task(),
        recorded.position(),
        AuthoredFact.of(event, recorded));
  }

  private static List<FactChange<?>> project(ProjectEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.PROJECT,
        event.project(),
        recorded.position(),
        AuthoredFact.of(event, recorded));
  }

  private static List<FactChange<?>> rating(RatingEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.RATING,
        FactKeys.report(event.period(), event.task(), event.unit()),
        recorded.position(),
        AuthoredFact.of(event, recorded));
  }

  private static List<FactChange<?>> closing(ClosingEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.CLOSING,
        event.task(),
        recorded.position(),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static List<FactChange<?>> measure(MeasureEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.MEASURE,
        event.measure(),
        recorded.position(),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static List<FactChange<?>> indicator(IndicatorEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.INDICATOR,
        event.indicator(),
        recorded.position(),
        NotedFact.of(event, recorded));
  }

  private static List<FactChange<?>> value(ValueEvent event, RecordedEvent recorded) {
    return FactChange.step(
        event.programme(),
        FactKind.VALUE,
        event.indicator() + "/" + event.unit() + "/" + event.dataPeriod(),
        recorded.position(),
        NotedFact.of(event, recorded));
  }

  private static List<FactChange<?>> letter(AccessLetterEvent event, RecordedEvent recorded) {
    return FactChange.step(
        FactChange.NO_PROGRAMME,
        FactKind.ACCESS_LETTER,
        event.letter(),
        recorded.position(),
        NotedFact.of(event, recorded));
  }
}
