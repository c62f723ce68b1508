package cn.xunbao.query.summary;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportStep;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.TaskForce;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.indicator.Noted;
import cn.xunbao.indicator.ValueLife;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.fact.IndicatorLives;
import cn.xunbao.query.fact.LeadAssignment;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeFact;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ReportFact;
import cn.xunbao.query.fact.TaskEnd;
import cn.xunbao.query.fact.TaskFact;
import cn.xunbao.query.fact.TaskState;
import cn.xunbao.query.fact.UnitState;
import cn.xunbao.rule.ProgrammeRules;
import cn.xunbao.succession.UnitLife;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A programme for tests: facts are recorded one after the other and get the next position. */
public final class SampleProgramme {

  /** 2023 is official and has no holidays; all other years are provisional. */
  private static final WorkCalendar CALENDAR =
      new WorkCalendar(2023, 2023, List.of(), List.of(), List.of());

  private final String title;
  private final int year;
  private final Instant adoptedAt;
  private final List<Rhythm> rhythms = new ArrayList<>();
  private final List<CampaignDefined> campaigns = new ArrayList<>();
  private final List<ProgrammeEvent> adoptions = new ArrayList<>();
  private final List<TaskState> tasks = new ArrayList<>();
  private final Map<String, List<LeadAssignment>> assignments = new HashMap<>();
  private final Map<String, UnitState> units = new LinkedHashMap<>();
  private final Map<String, ReportLife> lives = new HashMap<>();
  private final Map<String, ReportFact> reports = new HashMap<>();
  private final Map<String, List<Long>> places = new HashMap<>();
  private final Map<String, Instant> cutOffs = new HashMap<>();
  private final Map<String, IndicatorLife> indicators = new HashMap<>();
  private final Map<ValueId, ValueLife> checks = new HashMap<>();
  private JointLeadMode jointLeads = JointLeadMode.EACH;
  private long position;

  SampleProgramme(String title, int year, String adoptedAt) {
    this.title = title;
    this.year = year;
    this.adoptedAt = at(adoptedAt);
  }

  /** A plan of 2023, adopted on 23 March at 8:00, with one campaign and 旬简报. */
  public static SampleProgramme of2023() {
    return new SampleProgramme("样例方案", 2023, "2023-03-23T08:00:00")
        .rhythm("XUN", "简报")
        .campaign(1, "第一仗");
  }

  /** A local time in China as an instant. */
  public static Instant at(String local) {
    return OffsetDateTime.parse(local + "+08:00").toInstant();
  }

  SampleProgramme rhythm(String period, String product) {
    rhythms.add(rhythmOf(period, product));
    return this;
  }

  static Rhythm rhythmOf(String period, String product, String... tasks) {
    return new Rhythm(PeriodKind.valueOf(period), product, List.of(tasks), false);
  }

  SampleProgramme campaign(int ordinal, String name, Rhythm... own) {
    return campaign(ordinal, name, List.of(), own);
  }

  SampleProgramme campaign(
      int ordinal, String name, List<IndicatorDefinition> goals, Rhythm... own) {
    campaigns.add(
        new CampaignDefined(
            "sample",
            ordinal,
            name,
            "仗",
            new TaskForce(null, null, null, null, List.of()),
            List.of(own),
            goals));
    return this;
  }

  public SampleProgramme unit(String code, String name) {
    return unit(UnitLife.registered(code, name, "DEPARTMENT", List.of(), null));
  }

  /** What happens to a unit; it is known by its code if it hasn't been named before. */
  public SampleProgramme happens(UnitEvent event) {
    var before = units.get(event.unit());
    return unit(
        (before == null
                ? UnitLife.registered(event.unit(), event.unit(), "DEPARTMENT", List.of(), null)
                : before.life())
            .after(event));
  }

  private SampleProgramme unit(UnitLife life) {
    units.put(life.code(), new UnitState(life, 0));
    return this;
  }

  public SampleProgramme task(
      int campaign, String code, List<String> leads, IndicatorDefinition... indicators) {
    return taskDue(campaign, code, null, leads, indicators);
  }

  /** A task with a deadline, as the plan writes it. */
  SampleProgramme taskDue(
      int campaign,
      String code,
      @Nullable String deadline,
      List<String> leads,
      IndicatorDefinition... indicators) {
    var task =
        new TaskDefined(
            "sample",
            code,
            campaign,
            null,
            null,
            "任务" + code,
            leads,
            List.of(),
            List.of(),
            deadline,
            List.of(indicators));
    tasks.add(TaskState.of(new TaskFact(task, adoptedAt, ++position)));
    assignments
        .computeIfAbsent(code, c -> new ArrayList<>())
        .add(new LeadAssignment(code, leads, adoptedAt, position, null));
    return this;
  }

  /** A task that an amendment adds. */
  SampleProgramme adds(String code, Instant at, String lead, IndicatorDefinition... indicators) {
    var task =
        new TaskDefined(
            "sample",
            code,
            1,
            null,
            null,
            "任务" + code,
            List.of(lead),
            List.of(),
            List.of(),
            null,
            List.of(indicators),
            "调整文件");
    tasks.add(TaskState.of(new TaskFact(task, at, ++position)));
    assignments
        .computeIfAbsent(code, c -> new ArrayList<>())
        .add(new LeadAssignment(code, List.of(lead), at, position, null));
    return this;
  }

  /** An amendment takes a task out. */
  public SampleProgramme drops(String code, Instant at) {
    position++;
    var decidedOn = at.atZone(Period.ZONE).toLocalDate();
    tasks.replaceAll(
        task ->
            task.definition().task().equals(code)
                ? new TaskState(
                    task.planned(),
                    task.amendments(),
                    new TaskEnd(code, "task.dropped", "调整文件", decidedOn, "取消", at, position),
                    task.gaps(),
                    task.indicators())
                : task);
    return this;
  }

  SampleProgramme assign(String task, String at, String... leads) {
    assignments
        .computeIfAbsent(task, c -> new ArrayList<>())
        .add(new LeadAssignment(task, List.of(leads), at(at), ++position, "调整分工"));
    return this;
  }

  /** A rule is adopted. */
  public SampleProgramme adopt(ProgrammeEvent rule) {
    position++;
    adoptions.add(rule);
    return this;
  }

  /** Something is said of a value. */
  public SampleProgramme check(ValueEvent event) {
    position++;
    checks.put(
        event.id(),
        ValueLife.after(checks.get(event.id()), new Noted<>(event, "评估员", adoptedAt, position)));
    return this;
  }

  /** Something is settled about an indicator. */
  public SampleProgramme settle(IndicatorEvent event) {
    var noted = new Noted<>(event, "统筹", adoptedAt, ++position);
    indicators.merge(
        event.indicator(),
        IndicatorLife.PLANNED.after(noted),
        (before, first) -> before.after(noted));
    return this;
  }

  SampleProgramme jointLeads(JointLeadMode mode) {
    jointLeads = mode;
    return this;
  }

  public SampleProgramme report(
      String period, String task, String unit, String at, String... values) {
    return report(period, task, unit, at, null, values);
  }

  /** Values are written {@code indicator=value}, or {@code indicator=value@dataPeriod}. */
  private SampleProgramme report(
      String period,
      String task,
      String unit,
      String at,
      @Nullable String problems,
      String[] values) {
    var key = period + "/" + task + "/" + unit;
    var dueAt = DueRule.defaults().dueAt(Period.parse(period), CALENDAR);
    var recordedAt = at(at);
    position++;
    places.computeIfAbsent(key, k -> new ArrayList<>()).add(position);
    lives.putIfAbsent(
        key,
        ReportLife.OPEN.after(
            step(ReportStep.Kind.SUBMITTED, recordedAt, DueRule.isOnTime(recordedAt, dueAt))));
    var figures = new ArrayList<IndicatorValue>();
    for (var value : values) {
      var parts = value.split("[=@]", 3);
      figures.add(
          new IndicatorValue(
              parts[0],
              new BigDecimal(parts[1]),
              parts.length > 2 ? parts[2] : null,
              null,
              null,
              null));
    }
    reports.put(
        key,
        new ReportFact(
            task,
            unit,
            period,
            1,
            new ReportContent("正常推进", problems, null, figures),
            recordedAt,
            position));
    return this;
  }

  public SampleProgramme problem(
      String period, String task, String unit, String at, String problems) {
    return report(period, task, unit, at, problems, new String[0]);
  }

  /** One more step in the life of a report. */
  SampleProgramme step(String period, String task, String unit, ReportStep step) {
    position++;
    places.computeIfAbsent(period + "/" + task + "/" + unit, k -> new ArrayList<>()).add(position);
    lives.merge(
        period + "/" + task + "/" + unit,
        ReportLife.OPEN.after(step),
        (before, first) -> before.after(step));
    return this;
  }

  /** A step that needs no more than this. */
  static ReportStep step(ReportStep.Kind kind, Instant at, boolean onTime) {
    return new ReportStep(kind, at, 1, onTime, null, false, null, null);
  }

  SampleProgramme cutOff(String period, String at) {
    position++;
    cutOffs.put(period, at(at));
    return this;
  }

  /** Gives the next fact this position. */
  SampleProgramme skipTo(long newPosition) {
    position = newPosition - 1;
    return this;
  }

  public ProgrammeState state() {
    return new ProgrammeState(
        position,
        new ProgrammeFact("sample", adoptedAt, 1),
        plan(),
        List.copyOf(campaigns),
        List.copyOf(tasks),
        assignments,
        units,
        rules(),
        new IndicatorLives(indicators, checks));
  }

  private ProgrammeRules rules() {
    var rules =
        ProgrammeRules.of(plan())
            .after(new CalendarAdopted("sample", 1, "样例", CALENDAR))
            .after(new JointLeadRuleAdopted("sample", 1, "样例", jointLeads))
            .after(
                new LightRuleAdopted("sample", 1, "样例", BigDecimal.ZERO, BigDecimal.TEN.negate()));
    for (var campaign : campaigns) {
      rules = rules.after(campaign);
    }
    for (var adopted : adoptions) {
      rules = rules.after(adopted);
    }
    return rules;
  }

  private ProgrammeDefined plan() {
    return new ProgrammeDefined(
        "sample", title, null, null, null, year, "433101", null, rhythms, List.of());
  }

  public PeriodReports reports(String period) {
    return new PeriodReports(
        period, lives, reports, Map.of(), cutOffs.get(period), List.of(), places);
  }

  Obligations obligations(String period, String judgedAt) {
    return Obligations.of(state(), reports(period), Period.parse(period), at(judgedAt));
  }

  public TenDayBrief brief(String period, String judgedAt) {
    return brief(period, judgedAt, null);
  }

  public TenDayBrief brief(String period, String judgedAt, @Nullable Integer campaign) {
    return TenDayBrief.derive(
        state(),
        reports(period),
        reports(Period.parse(period).previous().code()),
        at(judgedAt),
        Period.parse(period),
        campaign);
  }
}
