package cn.xunbao.query.history;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportStep;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemProgress;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.DraftEvent;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.events.report.ExtensionRefused;
import cn.xunbao.events.report.ExtensionRequested;
import cn.xunbao.events.report.InputReviewed;
import cn.xunbao.events.report.ReportAccepted;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportCorrectionAgreed;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportCorrectionRefused;
import cn.xunbao.events.report.ReportDecision;
import cn.xunbao.events.report.ReportDraftApproved;
import cn.xunbao.events.report.ReportDraftReturned;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportExcuseRevoked;
import cn.xunbao.events.report.ReportExcused;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportResubmitted;
import cn.xunbao.events.report.ReportReturned;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.report.ReportSupplemented;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.report.ReportWithdrawn;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskAmended;
import cn.xunbao.events.task.TaskClosed;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskDropped;
import cn.xunbao.events.task.TaskEvent;
import cn.xunbao.events.task.TaskHandedOver;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskPeopleNamed;
import cn.xunbao.events.task.TaskReopened;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.item.ItemLife;
import cn.xunbao.item.RequestLife;
import cn.xunbao.period.Period;
import cn.xunbao.project.ProjectLife;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.closing.ClosingSentences;
import cn.xunbao.query.item.ItemSentences;
import cn.xunbao.query.measure.MeasureSentences;
import cn.xunbao.query.trace.Actor;
import cn.xunbao.work.NodesLife;
import cn.xunbao.work.RatingLife;
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
  private final Map<String, TaskPeople> people = new HashMap<>();
  private final Map<String, ReportLife> lives = new HashMap<>();
  private final Map<String, ReportContent> contents = new HashMap<>();
  private final Map<String, ItemLife> items = new HashMap<>();
  private final Map<String, RequestLife> questions = new HashMap<>();
  private final Map<String, NodesLife> nodes = new HashMap<>();
  private final Map<String, RatingLife> ratings = new HashMap<>();
  private final Map<String, ClosingLife> closings = new HashMap<>();
  private final Map<String, ProjectLife> projects = new HashMap<>();
  private UnaryOperator<String> unitNames = UnaryOperator.identity();

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
    unitNames = namesOn.apply(recorded.recordedAt().atZone(Period.ZONE).toLocalDate());
    return switch (recorded.event()) {
      case TaskEvent event -> task(recorded, event);
      case ReportEvent event -> report(recorded, event);
      case UnitReminded event -> reminded(recorded, event);
      case ItemEvent event -> tracked(recorded, event);
      case RequestEvent event -> question(recorded, event);
      case NodesEvent event -> nodes(recorded, event);
      case RatingEvent event -> rating(recorded, event);
      case ClosingEvent event -> closing(recorded, event);
      case MeasureEvent event ->
          item(
              recorded,
              MeasureSentences.of(event, unitNames),
              null,
              null,
              null,
              Matter.Measured.of(event));
      case ProjectEvent event -> project(recorded, event);
      case IndicatorEvent event ->
          item(
              recorded,
              IndicatorSentences.of(event, unitNames),
              null,
              IndicatorSentences.reason(event),
              null,
              Matter.Settled.of(event.indicator(), event));
      case ValueEvent event ->
          item(
              recorded,
              IndicatorSentences.of(event, unitNames),
              null,
              IndicatorSentences.reason(event),
              null,
              Matter.Settled.of(event.indicator(), event));
      default ->
          throw new IllegalArgumentException(
              "%s at position %d (expected: an event about a task)"
                  .formatted(recorded.type(), recorded.position()));
    };
  }

  private HistoryItem task(RecordedEvent recorded, TaskEvent event) {
    return switch (event) {
      case TaskDefined e -> {
        var plan = Matter.Plan.of(e, unitNames);
        yield item(recorded, Sentences.defined(plan, e.document()), null, null, null, plan);
      }
      case LeadUnitsAssigned e -> {
        var before = leadsBefore(e, peopleBefore(recorded));
        people.put(recorded.stream(), peopleBefore(recorded).after(e, e.previousUnits()));
        var after = Matter.Leads.of(e, unitNames);
        yield item(recorded, Sentences.assigned(before, after), null, e.reason(), before, after);
      }
      case TaskPeopleNamed e -> {
        var before = Matter.People.of(e.previousPeople());
        var after = Matter.People.of(e.people());
        people.put(recorded.stream(), e.people());
        yield item(recorded, Sentences.named(after), null, e.reason(), before, after);
      }
      case TaskHandedOver e -> {
        var before = Matter.People.of(e.previousPeople());
        var after = Matter.People.of(e.people());
        var what = Sentences.handedOver(e, unitNames.apply(e.unit()));
        people.put(recorded.stream(), e.people());
        yield item(recorded, what, null, e.reason(), before, after);
      }
      case TaskAmended e ->
          item(
              recorded,
              Sentences.amended(e),
              null,
              e.reason(),
              Matter.Terms.of(e.previousTerms(), unitNames),
              Matter.Terms.of(e.terms(), unitNames));
      case TaskDropped e ->
          item(recorded, Sentences.dropped(e), null, e.reason(), null, Matter.Dropped.of(e));
      case TaskClosed e ->
          item(recorded, Sentences.closed(e), null, e.reason(), null, Matter.Closed.of(e));
      case TaskReopened e ->
          item(recorded, "回头看重新办理，自下一期起恢复报送", null, e.reason(), null, Matter.Reopened.of(e));
    };
  }

  private TaskPeople peopleBefore(RecordedEvent recorded) {
    return people.getOrDefault(recorded.stream(), TaskPeople.NOBODY);
  }

  private Matter.Leads leadsBefore(LeadUnitsAssigned event, TaskPeople before) {
    return new Matter.Leads(
        NamedUnit.of(event.previousUnits(), unitNames),
        before.responsibleLeader(),
        before.handler(),
        before.section(),
        null);
  }

  private HistoryItem report(RecordedEvent recorded, ReportEvent event) {
    var life = lives.getOrDefault(recorded.stream(), ReportLife.OPEN);
    var next = life.after(ReportStep.of(event, recorded.recordedAt()));
    lives.put(recorded.stream(), next);
    var what = Sentences.reported(event, unitNames);
    return switch (event) {
      case ReportVersion version -> {
        var before = contents.put(recorded.stream(), version.content());
        yield item(
            recorded,
            what,
            version,
            reason(version),
            before == null ? null : Matter.Content.of(before),
            Matter.Content.of(version.content()));
      }
      case ReportAttachmentAdded added ->
          item(recorded, what, null, null, null, Matter.Attached.of(added));
      case ReportDecision decision -> standing(recorded, what, decision, life, next);
      case DraftEvent draft -> standing(recorded, what, draft, life, next);
    };
  }

  private HistoryItem standing(
      RecordedEvent recorded, String what, ReportEvent event, ReportLife before, ReportLife after) {
    return item(
        recorded, what, null, reason(event), Matter.Standing.of(before), Matter.Standing.of(after));
  }

  private HistoryItem reminded(RecordedEvent recorded, UnitReminded event) {
    var name = unitNames.apply(event.unit());
    return new HistoryItem(
        recorded.position(),
        recorded.eventId(),
        recorded.type(),
        Sentences.reminded(event, name),
        Actor.of(recorded.metadata()),
        event.unit(),
        name,
        event.period(),
        recorded.recordedAt(),
        recorded.knownAt(),
        null,
        null,
        event.text(),
        null,
        Matter.Reminded.of(event));
  }

  private HistoryItem tracked(RecordedEvent recorded, ItemEvent event) {
    var before = items.get(recorded.stream());
    var after = ItemLife.after(before, event, recorded.recordedAt());
    items.put(recorded.stream(), after);
    return item(
        recorded,
        ItemSentences.of(event, unitNames),
        null,
        ItemSentences.reason(event),
        before == null ? null : Matter.Tracked.of(before),
        Matter.Tracked.of(after));
  }

  private HistoryItem question(RecordedEvent recorded, RequestEvent event) {
    var before = questions.get(recorded.stream());
    var after = RequestLife.after(before, event);
    questions.put(recorded.stream(), after);
    return item(
        recorded,
        Sentences.asked(event, unitNames),
        null,
        null,
        before == null ? null : Matter.Question.of(before),
        Matter.Question.of(after));
  }

  private HistoryItem nodes(RecordedEvent recorded, NodesEvent event) {
    var before = nodes.get(recorded.stream());
    var after = NodesLife.after(before, event, recorded.metadata().client());
    nodes.put(recorded.stream(), after);
    return item(
        recorded,
        WorkSentences.of(event, unitNames),
        null,
        WorkSentences.reason(event),
        before == null ? null : Matter.Nodes.of(before),
        Matter.Nodes.of(after));
  }

  private HistoryItem project(RecordedEvent recorded, ProjectEvent event) {
    var before = projects.get(recorded.stream());
    var after = ProjectLife.after(before, event, recorded.metadata().client());
    projects.put(recorded.stream(), after);
    return item(
        recorded,
        ProjectSentences.of(event, after.filed().name(), unitNames),
        null,
        ProjectSentences.reason(event),
        before == null ? null : Matter.Building.of(before),
        Matter.Building.of(after));
  }

  private HistoryItem rating(RecordedEvent recorded, RatingEvent event) {
    var before = ratings.get(recorded.stream());
    var after = RatingLife.after(before, event, recorded.metadata().client());
    ratings.put(recorded.stream(), after);
    return item(
        recorded,
        WorkSentences.of(event, unitNames),
        null,
        WorkSentences.reason(event),
        before == null ? null : Matter.Rated.of(before),
        Matter.Rated.of(after));
  }

  private HistoryItem closing(RecordedEvent recorded, ClosingEvent event) {
    var before = closings.getOrDefault(recorded.stream(), ClosingLife.NONE);
    var after = before.after(event, recorded.recordedAt());
    closings.put(recorded.stream(), after);
    return item(
        recorded,
        ClosingSentences.of(event, unitNames),
        null,
        ClosingSentences.reason(event),
        Matter.TaskEnding.of(before),
        Matter.TaskEnding.of(after));
  }

  private static @Nullable String reason(ReportEvent event) {
    return switch (event) {
      case ReportCorrected e -> e.reason();
      case ReportCorrectionProposed e -> e.reason();
      case ReportCorrectionRefused e -> e.reason();
      case ReportReturned e -> e.reason();
      case ReportWithdrawn e -> e.reason();
      case ReportExcused e -> e.reason();
      case ReportExcuseRevoked e -> e.reason();
      case ExtensionRequested e -> e.reason();
      case ExtensionRefused e -> e.reason();
      case ExtensionGranted e -> e.comment();
      case ReportAccepted e -> e.comment();
      case InputReviewed e -> e.reason();
      case ConcurrenceGiven e -> e.text();
      case ReportDraftReturned e -> e.reason();
      case ReportDraftApproved e -> e.comment();
      case ReportDrafted e -> null;
      case ReportSubmitted e -> null;
      case ReportResent e -> null;
      case ReportResubmitted e -> null;
      case ReportSupplemented e -> null;
      case ReportAttachmentAdded e -> null;
      case ReportCorrectionAgreed e -> null;
      case ReportCorrectionApproved e -> null;
    };
  }

  private HistoryItem item(
      RecordedEvent recorded,
      String what,
      @Nullable ReportVersion report,
      @Nullable String reason,
      @Nullable Matter before,
      Matter after) {
    var unit =
        switch (recorded.event()) {
          case ReportEvent e -> e.unit();
          case TaskHandedOver e -> e.unit();
          case ItemProgress e -> e.unit();
          case RequestEvent e -> e.unit();
          case NodesEvent e -> e.unit();
          case RatingEvent e -> e.unit();
          case ProjectEvent e -> e.unit();
          case ValueEvent e -> e.unit();
          default -> null;
        };
    return new HistoryItem(
        recorded.position(),
        recorded.eventId(),
        recorded.type(),
        what,
        Actor.of(recorded.metadata()),
        unit,
        unit == null ? null : unitNames.apply(unit),
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
