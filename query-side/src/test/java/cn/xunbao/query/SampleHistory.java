package cn.xunbao.query;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.item.DecisionTaken;
import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.ItemAssigned;
import cn.xunbao.events.item.ItemEscalated;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ProblemGrade;
import cn.xunbao.events.item.ProblemRaised;
import cn.xunbao.events.item.ProblemSource;
import cn.xunbao.events.letter.AccessLetterGranted;
import cn.xunbao.events.letter.AccessLetterId;
import cn.xunbao.events.letter.AccessLetterRevoked;
import cn.xunbao.events.letter.LetterScope;
import cn.xunbao.events.meeting.MeetingId;
import cn.xunbao.events.meeting.MeetingKind;
import cn.xunbao.events.meeting.MinutesFiled;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportCorrected;
import cn.xunbao.events.report.ReportEvent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.report.ReportResent;
import cn.xunbao.events.report.ReportSubmitted;
import cn.xunbao.events.request.RequestId;
import cn.xunbao.events.request.RequestSubmitted;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.query.chronicle.ManualClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a small history, a minute between one event and the next. */
final class SampleHistory {

  static final Instant DUE = Instant.parse("2023-04-12T15:59:59Z");

  private final RunningQuerySide side;
  private final ManualClock clock;

  SampleHistory(RunningQuerySide side, ManualClock clock) {
    this.side = side;
    this.clock = clock;
  }

  void unit(String code, String name) {
    record(
        new UnitId(code), new UnitRegistered(code, name, "DEPARTMENT", List.of()), by("c-admin"));
  }

  /** A programme with tasks, each led by one unit. */
  void programme(String id, TaskDefined... tasks) {
    programme(
        new ProgrammeDefined(
            id, "样例方案", null, null, null, 2023, "433101", null, List.of(), List.of()),
        id);
    for (var task : tasks) {
      record(new TaskId(id, task.task()), task, by("c-admin"));
    }
    programme(
        new CalendarAdopted(
            id, 1, "样例", new WorkCalendar(2023, 2023, List.of(), List.of(), List.of())),
        id);
    programme(new DueRuleAdopted(id, 1, "样例", DueRule.defaults()), id);
    programme(new ScheduleRuleAdopted(id, 1, "样例", ScheduleMethod.XUN_36), id);
    programme(new LightRuleAdopted(id, 1, "样例", BigDecimal.ZERO, BigDecimal.TEN.negate()), id);
    programme(new JointLeadRuleAdopted(id, 1, "样例", JointLeadMode.EACH), id);
    programme(new ProgrammeAdopted(id, "hash", 0, 0, tasks.length, 0, 0, 0, 0), id);
  }

  private void programme(ProgrammeEvent event, String id) {
    record(new ProgrammeId(id), event, by("c-admin"));
  }

  static TaskDefined task(String programme, String code, String lead, String... supporting) {
    return new TaskDefined(
        programme,
        code,
        1,
        null,
        null,
        "任务" + code,
        List.of(lead),
        List.of(),
        List.of(supporting),
        null,
        List.of());
  }

  long assign(String programme, String task, String before, String after) {
    return record(
        new TaskId(programme, task),
        new LeadUnitsAssigned(
            programme, task, List.of(after), List.of(before), "调整分工", null, null, null),
        by("c-office"));
  }

  long submit(String programme, String task, String unit, String receipt) {
    return report(
        new ReportSubmitted(
            programme,
            task,
            unit,
            "2023-04-X1",
            1,
            receipt,
            content("一", "44"),
            "hash",
            DUE,
            1,
            1,
            true));
  }

  long resend(String programme, String task, String unit, String receipt) {
    return report(
        new ReportResent(
            programme,
            task,
            unit,
            "2023-04-X1",
            2,
            receipt,
            content("二", "45.20"),
            "hash",
            DUE,
            true));
  }

  long correct(String programme, String task, String unit, String receipt) {
    return report(
        new ReportCorrected(
            programme,
            task,
            unit,
            "2023-04-X1",
            3,
            receipt,
            "口径有误",
            content("三", "40"),
            "hash",
            DUE,
            true));
  }

  long problem(String programme, String item, @Nullable String task, long reportPosition) {
    return record(
        new ItemId(ItemKind.PROBLEM, programme, item),
        new ProblemRaised(
            programme,
            item,
            task,
            null,
            ProblemSource.REPORT,
            ProblemGrade.MAJOR,
            "台账不实",
            clock.now(),
            reportPosition),
        by("c-office"));
  }

  long holdToProblem(String programme, String item, String unit) {
    return record(
        new ItemId(ItemKind.PROBLEM, programme, item),
        new ItemAssigned(programme, ItemKind.PROBLEM, item, null, unit, DUE, null),
        by("c-office"));
  }

  void decision(String programme, String item, String unit) {
    var id = new ItemId(ItemKind.DECISION, programme, item);
    record(id, new DecisionTaken(programme, item, null, null, "M0001", "场地月底前移交。"), by("c-office"));
    record(
        id,
        new ItemAssigned(programme, ItemKind.DECISION, item, null, unit, DUE, null),
        by("c-office"));
    record(
        id,
        new ItemEscalated(
            programme, ItemKind.DECISION, item, null, unit, EscalationRung.REMINDER, DUE),
        by("system"));
  }

  void merge(String unit, String into, LocalDate on) {
    record(new UnitId(unit), new UnitMerged(unit, into, on, "机构改革", null), by("c-admin"));
  }

  void question(String programme, String request, String unit) {
    record(
        new RequestId(programme, request),
        new RequestSubmitted(programme, request, null, unit, null, "口径如何把握？", null),
        by("c-" + unit, unit));
  }

  void meeting(String programme, String meeting) {
    record(
        new MeetingId(programme, meeting),
        new MinutesFiled(
            programme, meeting, null, MeetingKind.PROGRESS, "调度会", clock.now(), "听取汇报。", List.of()),
        by("c-office"));
  }

  void campaign(String programme, int campaign, TaskForce taskForce) {
    programme(
        new CampaignDefined(programme, campaign, "第一仗", "仗", taskForce, List.of(), List.of()),
        programme);
  }

  void letter(String letter, LetterScope scope, LocalDate from, LocalDate to, String client) {
    record(
        new AccessLetterId(letter),
        new AccessLetterGranted(
            letter, "函" + letter, "机关" + letter, scope, List.of(client), "审计", from, to),
        by("c-office"));
  }

  void revoke(String letter) {
    record(new AccessLetterId(letter), new AccessLetterRevoked(letter, "结束"), by("c-office"));
  }

  long extend(String programme, String task, String unit, Instant until) {
    return report(new ExtensionGranted(programme, task, unit, "2023-04-X1", until, null));
  }

  /** From May on, on another workday. */
  void dueRule(String programme, int version, int workdays) {
    programme(
        new DueRuleAdopted(
            programme,
            version,
            "样例",
            new DueRule(DueRule.Anchor.PERIOD_END, workdays),
            "2023-05-X1"),
        programme);
  }

  /** From May on, with one more day off. */
  void calendar(String programme, int version, LocalDate off) {
    programme(
        new CalendarAdopted(
            programme,
            version,
            "样例",
            new WorkCalendar(2023, 2023, List.of(off), List.of(), List.of()),
            "样例",
            "2023-05-X1"),
        programme);
  }

  private long report(ReportEvent event) {
    return record(
        new ReportId(event.programme(), event.task(), event.unit(), event.period()),
        event,
        by("c-" + event.unit(), event.unit()));
  }

  private static ReportContent content(String progress, String value) {
    return new ReportContent(
        progress, null, null, List.of(new IndicatorValue("i", new BigDecimal(value))));
  }

  private EventMetadata by(String client) {
    return by(client, null);
  }

  private EventMetadata by(String client, @Nullable String unit) {
    return new EventMetadata(
        client, "张三", "科长", List.of("reporter"), unit, "10.0.0.7", "request", null, clock.now());
  }

  private long record(StreamId stream, DomainEvent event, EventMetadata metadata) {
    var position = side.record(stream, event, metadata);
    clock.moveTo(clock.now().plus(Duration.ofMinutes(1)));
    return position;
  }
}
