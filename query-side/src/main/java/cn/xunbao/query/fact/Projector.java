package cn.xunbao.query.fact;

import cn.xunbao.duty.ReportStep;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.amendment.AmendmentEvent;
import cn.xunbao.events.amendment.PlanAmended;
import cn.xunbao.events.client.ClientEvent;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.issue.ConsolidationSubmitted;
import cn.xunbao.events.issue.IssueEvent;
import cn.xunbao.events.issue.PeriodCutOff;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.meeting.MeetingEvent;
import cn.xunbao.events.meeting.MinutesFiled;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.programme.ProgrammeClosed;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.reminder.ReminderEvent;
import cn.xunbao.events.reminder.UnitReminded;
import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.DraftEvent;
import cn.xunbao.events.report.Handler;
import cn.xunbao.events.report.ReportAttachmentAdded;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrectionApproved;
import cn.xunbao.events.report.ReportCorrectionProposed;
import cn.xunbao.events.report.ReportDecision;
import cn.xunbao.events.report.ReportDraftApproved;
import cn.xunbao.events.report.ReportDraftReturned;
import cn.xunbao.events.report.ReportDrafted;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.events.request.RequestEvent;
import cn.xunbao.events.scoring.ScoringEvent;
import cn.xunbao.events.scoring.ScoringRuleAdopted;
import cn.xunbao.events.simulation.SimulationEvent;
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
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.webhook.WebhookEvent;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
      case ProgrammeEvent e -> programme(e, recorded);
      case TaskEvent e -> task(e, recorded);
      case AmendmentEvent e -> amendment(e, recorded);
      case ReportEvent e -> report(e, recorded);
      case IssueEvent e -> issue(e, recorded);
      case ReminderEvent e -> reminder(e, recorded);
      case ItemEvent e -> item(e, recorded);
      case MeetingEvent e -> meeting(e, recorded);
      case RequestEvent e -> request(e, recorded);
      case NodesEvent e -> nodes(e, recorded);
      case RatingEvent e -> rating(e, recorded);
      case ClosingEvent e -> closing(e, recorded);
      case MeasureEvent e -> measure(e, recorded);
      case ProjectEvent e -> project(e, recorded);
      case ScoringEvent e -> scoring(e);
      case IndicatorEvent e -> indicator(e, recorded);
      case ValueEvent e -> value(e, recorded);
      case ClientEvent e -> List.of();
      case WebhookEvent e -> List.of();
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
          one(
              FactChange.NO_PROGRAMME,
              FactKind.UNIT_CHANGE,
              String.format(Locale.ROOT, "%s/%019d", event.unit(), version),
              UnitChange.of(event, version));
    };
  }

  private static List<FactChange<?>> programme(ProgrammeEvent event, RecordedEvent recorded) {
    return switch (event) {
      case ProgrammeDefined e -> one(e.programme(), FactKind.PLAN, "plan", new PlanFact(e));
      case CampaignDefined e ->
          one(
              e.programme(),
              FactKind.CAMPAIGN,
              String.format(Locale.ROOT, "%02d", e.campaign()),
              e);
      case BreakdownRowDefined e -> one(e.programme(), FactKind.BREAKDOWN, e.code(), e);
      case CalendarAdopted e ->
          one(e.programme(), FactKind.CALENDAR, FactKeys.version(e.version()), e);
      case DueRuleAdopted e ->
          one(e.programme(), FactKind.DUE_RULE, FactKeys.version(e.version()), e);
      case ScheduleRuleAdopted e ->
          one(e.programme(), FactKind.SCHEDULE_RULE, FactKeys.version(e.version()), e);
      case LightRuleAdopted e ->
          one(e.programme(), FactKind.LIGHT_RULE, FactKeys.version(e.version()), e);
      case LightTableAdopted e ->
          one(e.programme(), FactKind.LIGHT_TABLE, FactKeys.version(e.version()), e);
      case JointLeadRuleAdopted e ->
          one(e.programme(), FactKind.JOINT_LEAD_RULE, FactKeys.version(e.version()), e);
      case RhythmAdopted e -> one(e.programme(), FactKind.RHYTHM, FactKeys.version(e.version()), e);
      case PeriodsJoined e ->
          one(e.programme(), FactKind.JOINED_PERIODS, FactKeys.version(e.version()), e);
      case TaskForceChanged e -> List.of();
      case ProgrammeClosed e -> List.of();
      case ProgrammeAdopted e ->
          one(
              e.programme(),
              FactKind.PROGRAMME,
              "programme",
              new ProgrammeFact(e.programme(), recorded.recordedAt(), recorded.position()));
    };
  }

  private static List<FactChange<?>> task(TaskEvent event, RecordedEvent recorded) {
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
          one(
              e.programme(),
              FactKind.TASK_AMENDMENT,
              String.format(Locale.ROOT, "%s/%019d", e.task(), recorded.position()),
              new TaskAmendment(e, recorded.recordedAt(), recorded.position()));
      case TaskDropped e ->
          end(e.programme(), e.task(), e.document(), e.decidedOn(), e.reason(), recorded);
      case TaskClosed e ->
          end(e.programme(), e.task(), e.document(), e.decidedOn(), e.reason(), recorded);
      case TaskReopened e ->
          one(
              e.programme(),
              FactKind.TASK_REOPENING,
              FactKeys.step(e.task(), recorded.position()),
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
    return one(
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
        String.format(Locale.ROOT, "%s/%019d", task, recorded.position()),
        new LeadAssignment(
            task, units, recorded.recordedAt(), recorded.position(), reason, source));
  }

  private static List<FactChange<?>> amendment(AmendmentEvent event, RecordedEvent recorded) {
    return switch (event) {
      case PlanAmended e ->
          one(
              e.programme(),
              FactKind.AMENDMENT,
              String.format(Locale.ROOT, "%03d", e.number()),
              new AmendmentFact(
                  e,
                  recorded.metadata().name(),
                  recorded.metadata().post(),
                  recorded.recordedAt(),
                  recorded.position()));
    };
  }

  private static List<FactChange<?>> report(ReportEvent event, RecordedEvent recorded) {
    var key = FactKeys.report(event.period(), event.task(), event.unit());
    var changes = new ArrayList<FactChange<?>>();
    changes.add(
        new FactChange<>(
            event.programme(),
            FactKind.REPORT_STEP,
            FactKeys.step(key, recorded.position()),
            ReportStep.of(event, recorded.recordedAt())));
    switch (event) {
      case ReportCorrectionProposed e -> changes.add(receipt(e, recorded));
      case ReportVersion e -> {
        changes.add(content(e, key, e.revision(), e.content(), recorded));
        changes.add(receipt(e, recorded));
      }
      case ReportCorrectionApproved e ->
          changes.add(content(e, key, e.revision(), e.content(), recorded));
      case ReportAttachmentAdded e -> {
        var fact = new AttachmentFact(e, recorded.recordedAt(), recorded.position());
        changes.add(
            new FactChange<>(
                e.programme(), FactKind.ATTACHMENT, FactKeys.step(key, recorded.position()), fact));
        changes.add(
            new FactChange<>(
                e.programme(),
                FactKind.ATTACHMENT_USE,
                FactKeys.step(e.sha256(), recorded.position()),
                fact));
      }
      case DraftEvent e -> changes.addAll(draft(e, key, recorded));
      case ConcurrenceGiven e ->
          changes.add(
              new FactChange<>(
                  e.programme(),
                  FactKind.CONCURRENCE,
                  key + "/" + e.lead(),
                  new ConcurrenceFact(
                      e.lead(), e.revision(), e.agrees(), e.text(), recorded.recordedAt())));
      case ReportDecision e -> {}
    }
    return changes;
  }

  private static List<FactChange<?>> draft(DraftEvent event, String key, RecordedEvent recorded) {
    return switch (event) {
      case ReportDrafted e ->
          one(
              e.programme(),
              FactKind.REPORT_DRAFT,
              key,
              new DraftFact(
                  e.draft(),
                  new Handler(
                      recorded.metadata().client(),
                      recorded.metadata().name(),
                      recorded.metadata().post()),
                  recorded.recordedAt(),
                  e.content(),
                  e.steps(),
                  recorded.position()));
      case ReportDraftApproved e -> {
        var step = draftStep(e, key, new DraftStepFact(e.draft(), e.step(), null));
        var receipt = e.receiptId();
        yield receipt == null
            ? List.of(step)
            : List.of(
                step,
                new FactChange<>(
                    FactChange.NO_PROGRAMME, FactKind.RECEIPT_HANDLER, receipt, e.handler()));
      }
      case ReportDraftReturned e ->
          List.of(draftStep(e, key, new DraftStepFact(e.draft(), e.step(), e.reason())));
    };
  }

  private static FactChange<DraftStepFact> draftStep(
      DraftEvent event, String key, DraftStepFact step) {
    return new FactChange<>(event.programme(), FactKind.DRAFT_STEP, key, step);
  }

  private static FactChange<ReportFact> content(
      ReportEvent event, String key, int revision, ReportContent content, RecordedEvent recorded) {
    return new FactChange<>(
        event.programme(),
        FactKind.REPORT,
        key,
        new ReportFact(
            event.task(),
            event.unit(),
            event.period(),
            revision,
            content,
            recorded.recordedAt(),
            recorded.position()));
  }

  private static List<FactChange<?>> issue(IssueEvent event, RecordedEvent recorded) {
    return switch (event) {
      case PeriodCutOff e ->
          one(
              e.programme(),
              FactKind.CUT_OFF,
              e.period(),
              new CutOffFact(e.period(), recorded.recordedAt(), recorded.position()));
      case ConsolidationSubmitted e ->
          one(
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
          one(
              e.programme(),
              FactKind.REMINDER,
              String.format(Locale.ROOT, "%s/%s/%019d", e.period(), e.unit(), recorded.position()),
              new ReminderFact(e, recorded.recordedAt(), recorded.position()));
    };
  }

  private static List<FactChange<?>> item(ItemEvent event, RecordedEvent recorded) {
    return one(
        event.programme(),
        FactKind.ITEM,
        FactKeys.step(FactKeys.item(event.kind(), event.item()), recorded.position()),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static List<FactChange<?>> meeting(MeetingEvent event, RecordedEvent recorded) {
    return switch (event) {
      case MinutesFiled e ->
          one(
              e.programme(),
              FactKind.MEETING,
              e.meeting(),
              new MeetingFact(e, recorded.recordedAt(), recorded.position()));
    };
  }

  private static List<FactChange<?>> request(RequestEvent event, RecordedEvent recorded) {
    return one(
        event.programme(),
        FactKind.REQUEST,
        FactKeys.step(event.request(), recorded.position()),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static List<FactChange<?>> nodes(NodesEvent event, RecordedEvent recorded) {
    return one(
        event.programme(),
        FactKind.WORK_NODES,
        FactKeys.step(event.task(), recorded.position()),
        AuthoredFact.of(event, recorded));
  }

  private static List<FactChange<?>> project(ProjectEvent event, RecordedEvent recorded) {
    return one(
        event.programme(),
        FactKind.PROJECT,
        FactKeys.step(event.project(), recorded.position()),
        AuthoredFact.of(event, recorded));
  }

  private static List<FactChange<?>> rating(RatingEvent event, RecordedEvent recorded) {
    return one(
        event.programme(),
        FactKind.RATING,
        FactKeys.step(
            FactKeys.report(event.period(), event.task(), event.unit()), recorded.position()),
        AuthoredFact.of(event, recorded));
  }

  private static List<FactChange<?>> closing(ClosingEvent event, RecordedEvent recorded) {
    return one(
        event.programme(),
        FactKind.CLOSING,
        FactKeys.step(event.task(), recorded.position()),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static List<FactChange<?>> measure(MeasureEvent event, RecordedEvent recorded) {
    return one(
        event.programme(),
        FactKind.MEASURE,
        FactKeys.step(event.measure(), recorded.position()),
        EventFact.of(event, recorded.recordedAt()));
  }

  private static List<FactChange<?>> scoring(ScoringEvent event) {
    return switch (event) {
      case ScoringRuleAdopted e ->
          one(e.programme(), FactKind.SCORING_RULE, FactKeys.version(e.version()), e);
    };
  }

  private static List<FactChange<?>> indicator(IndicatorEvent event, RecordedEvent recorded) {
    return one(
        event.programme(),
        FactKind.INDICATOR,
        FactKeys.step(event.indicator(), recorded.position()),
        NotedFact.of(event, recorded));
  }

  private static List<FactChange<?>> value(ValueEvent event, RecordedEvent recorded) {
    return one(
        event.programme(),
        FactKind.VALUE,
        FactKeys.step(
            event.indicator() + "/" + event.unit() + "/" + event.dataPeriod(), recorded.position()),
        NotedFact.of(event, recorded));
  }

  private static FactChange<ReceiptFact> receipt(ReportVersion event, RecordedEvent recorded) {
    var author = recorded.metadata();
    return new FactChange<>(
        FactChange.NO_PROGRAMME,
        FactKind.RECEIPT,
        event.receiptId(),
        new ReceiptFact(
            event.receiptId(),
            event.programme(),
            event.task(),
            event.unit(),
            event.period(),
            event.revision(),
            author.client(),
            author.name(),
            author.post(),
            recorded.recordedAt(),
            event.dueAt(),
            event.onTime(),
            event.contentHash(),
            recorded.position()));
  }

  private static <T> List<FactChange<?>> one(
      String programme, FactKind<T> kind, String key, T body) {
    return List.of(new FactChange<>(programme, kind, key, body));
  }
}
