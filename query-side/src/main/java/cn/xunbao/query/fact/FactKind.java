package cn.xunbao.query.fact;

import cn.xunbao.duty.ReportStep;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.events.report.Handler;
import cn.xunbao.events.scoring.ScoringRuleAdopted;

/**
 * The kinds of facts, each with the record that its body holds.
 *
 * @param <T> type of the body
 * @param name name of the kind in the table
 * @param body class of the body
 */
public record FactKind<T>(String name, Class<T> body) {

  /** Key: code of the unit; belongs to no programme. */
  public static final FactKind<UnitFact> UNIT = new FactKind<>("unit", UnitFact.class);

  /** Key: {@code unit/version}; belongs to no programme, never closed: all changes count. */
  public static final FactKind<UnitChange> UNIT_CHANGE =
      new FactKind<>("unit-change", UnitChange.class);

  /** Key: {@code programme}; there from the end of the import on. */
  public static final FactKind<ProgrammeFact> PROGRAMME =
      new FactKind<>("programme", ProgrammeFact.class);

  /** Key: {@code plan}; the plan's head, there from its first event on. */
  public static final FactKind<PlanFact> PLAN = new FactKind<>("plan", PlanFact.class);

  /** Key: ordinal, two digits at least. */
  public static final FactKind<CampaignDefined> CAMPAIGN =
      new FactKind<>("campaign", CampaignDefined.class);

  /** Key: code of the row. */
  public static final FactKind<BreakdownRowDefined> BREAKDOWN =
      new FactKind<>("breakdown", BreakdownRowDefined.class);

  /** Key: number of the adoption; never closed: each counts for the periods that it is for. */
  public static final FactKind<CalendarAdopted> CALENDAR =
      new FactKind<>("calendar", CalendarAdopted.class);

  /** Key: number of the adoption; never closed. */
  public static final FactKind<DueRuleAdopted> DUE_RULE =
      new FactKind<>("due-rule", DueRuleAdopted.class);

  /** Key: number of the adoption; never closed. */
  public static final FactKind<CertificationRuleAdopted> CERTIFICATION_RULE =
      new FactKind<>("certification-rule", CertificationRuleAdopted.class);

  public static final FactKind<QuestionRuleAdopted> QUESTION_RULE =
      new FactKind<>("question-rule", QuestionRuleAdopted.class);
  public static final FactKind<DocumentCodeAdopted> DOCUMENT_CODE =
      new FactKind<>("document-code", DocumentCodeAdopted.class);
  public static final FactKind<ScheduleRuleAdopted> SCHEDULE_RULE =
      new FactKind<>("schedule-rule", ScheduleRuleAdopted.class);

  /** Key: number of the adoption; never closed. */
  public static final FactKind<LightRuleAdopted> LIGHT_RULE =
      new FactKind<>("light-rule", LightRuleAdopted.class);

  /** Key: number of the adoption; never closed. */
  public static final FactKind<LightTableAdopted> LIGHT_TABLE =
      new FactKind<>("light-table", LightTableAdopted.class);

  /** Key: number of the adoption; never closed. */
  public static final FactKind<JointLeadRuleAdopted> JOINT_LEAD_RULE =
      new FactKind<>("joint-lead-rule", JointLeadRuleAdopted.class);

  /** Key: number of the adoption; never closed. */
  public static final FactKind<RhythmAdopted> RHYTHM =
      new FactKind<>("rhythm", RhythmAdopted.class);

  /** Key: number of the decision; never closed. */
  public static final FactKind<PeriodsJoined> JOINED_PERIODS =
      new FactKind<>("joined-periods", PeriodsJoined.class);

  /** Key: code of the task. */
  public static final FactKind<TaskFact> TASK = new FactKind<>("task", TaskFact.class);

  /** Key: {@code task/position}; never closed: all changes count. */
  public static final FactKind<TaskAmendment> TASK_AMENDMENT =
      new FactKind<>("task-amendment", TaskAmendment.class);

  /** Key: code of the task. */
  public static final FactKind<TaskEnd> TASK_END = new FactKind<>("task-end", TaskEnd.class);

  /** Key: {@code task/position}; never closed: all that says who answers for a task counts. */
  public static final FactKind<EventFact> TASK_PEOPLE =
      new FactKind<>("task-people", EventFact.class);

  /** Key: {@code task/position}; never closed: all reopenings count. */
  public static final FactKind<TaskReopening> TASK_REOPENING =
      new FactKind<>("task-reopening", TaskReopening.class);

  /** Key: {@code task/position}; never closed: all events of a task's closing count. */
  public static final FactKind<EventFact> CLOSING = new FactKind<>("closing", EventFact.class);

  /** Key: {@code measure/position}; never closed: all events of a measure count. */
  public static final FactKind<EventFact> MEASURE = new FactKind<>("measure", EventFact.class);

  /** Key: number of the adoption; never closed. */
  public static final FactKind<ScoringRuleAdopted> SCORING_RULE =
      new FactKind<>("scoring-rule", ScoringRuleAdopted.class);

  /** Key: {@code list/position}; never closed: all events of a list of scores count. */
  public static final FactKind<EventFact> SCORE_LIST =
      new FactKind<>("score-list", EventFact.class);

  /** Key: number of the amendment, three digits at least. */
  public static final FactKind<AmendmentFact> AMENDMENT =
      new FactKind<>("amendment", AmendmentFact.class);

  /** Key: {@code task/position}; never closed: all assignments count. */
  public static final FactKind<LeadAssignment> LEAD_ASSIGNMENT =
      new FactKind<>("lead-assignment", LeadAssignment.class);

  /** Key: {@code period/task/unit/position}; never closed: all steps count. */
  public static final FactKind<ReportStep> REPORT_STEP =
      new FactKind<>("report-step", ReportStep.class);

  /** Key: code of the period. */
  public static final FactKind<CutOffFact> CUT_OFF = new FactKind<>("cut-off", CutOffFact.class);

  /** Key: {@code period/campaign}, the ordinal with two digits at least; the newest version. */
  public static final FactKind<ConsolidationFact> CONSOLIDATION =
      new FactKind<>("consolidation", ConsolidationFact.class);

  /** Key: {@code period/unit/position}; never closed: all reminders count. */
  public static final FactKind<ReminderFact> REMINDER =
      new FactKind<>("reminder", ReminderFact.class);

  /** Key: {@code period/task/unit/position}; never closed: all attachments count. */
  public static final FactKind<AttachmentFact> ATTACHMENT =
      new FactKind<>("attachment", AttachmentFact.class);

  /** Key: {@code sha256/position}; the same, to be found by its content. */
  public static final FactKind<AttachmentFact> ATTACHMENT_USE =
      new FactKind<>("attachment-use", AttachmentFact.class);

  /** Key: {@code kind/item/position}; never closed: all events of an item count. */
  public static final FactKind<EventFact> ITEM = new FactKind<>("item", EventFact.class);

  /** Key: id of the meeting. */
  public static final FactKind<MeetingFact> MEETING = new FactKind<>("meeting", MeetingFact.class);

  /** Key: {@code request/position}; never closed: all events of a question count. */
  public static final FactKind<EventFact> REQUEST = new FactKind<>("request", EventFact.class);

  /** Key: {@code period/question}; what the unit answered. */
  public static final FactKind<NotedFact> QUESTION_ANSWER =
      new FactKind<>("question-answer", NotedFact.class);

  /** Key: {@code task/position}; never closed: all events of a task's nodes count. */
  public static final FactKind<AuthoredFact> WORK_NODES =
      new FactKind<>("work-nodes", AuthoredFact.class);

  /** Key: {@code period/task/unit/position}; never closed: all events of a rating count. */
  public static final FactKind<AuthoredFact> RATING = new FactKind<>("rating", AuthoredFact.class);

  /** Key: {@code project/position}; never closed: all events of a project count. */
  public static final FactKind<AuthoredFact> PROJECT =
      new FactKind<>("project", AuthoredFact.class);

  /** Key: {@code list/position}; never closed: all events of a list count. */
  public static final FactKind<AuthoredFact> LIST = new FactKind<>("list", AuthoredFact.class);

  /** Key: {@code indicator/position}; never closed: all events of an indicator count. */
  public static final FactKind<NotedFact> INDICATOR = new FactKind<>("indicator", NotedFact.class);

  /** Key: {@code indicator/unit/period/position}; never closed: all events of a value count. */
  public static final FactKind<NotedFact> VALUE = new FactKind<>("value", NotedFact.class);

  /** Key: {@code period/task/unit}; what the report says now. */
  public static final FactKind<ReportFact> REPORT = new FactKind<>("report", ReportFact.class);

  /** Key: {@code period/task/unit}; the newest draft inside the unit, handed in or not. */
  public static final FactKind<DraftFact> REPORT_DRAFT =
      new FactKind<>("report-draft", DraftFact.class);

  /** Key: {@code period/task/unit}; the last step that a draft took inside the unit. */
  public static final FactKind<DraftStepFact> DRAFT_STEP =
      new FactKind<>("draft-step", DraftStepFact.class);

  /** Key: {@code period/task/unit/lead}; what the joint lead said last. */
  public static final FactKind<ConcurrenceFact> CONCURRENCE =
      new FactKind<>("concurrence", ConcurrenceFact.class);

  /** Key: id of a receipt for what took steps inside the unit; belongs to no programme. */
  public static final FactKind<Handler> RECEIPT_HANDLER =
      new FactKind<>("receipt-handler", Handler.class);

  /** Key: id of the receipt; belongs to no programme. */
  public static final FactKind<ReceiptFact> RECEIPT = new FactKind<>("receipt", ReceiptFact.class);

  /** Key: {@code id/position} of each step of a summary towards its issue; never closed. */
  public static final FactKind<EventFact> SUMMARY = new FactKind<>("summary", EventFact.class);

  /** Key: {@code letter/position}; belongs to no programme, never closed: all its events count. */
  public static final FactKind<NotedFact> ACCESS_LETTER =
      new FactKind<>("access-letter", NotedFact.class);
}
