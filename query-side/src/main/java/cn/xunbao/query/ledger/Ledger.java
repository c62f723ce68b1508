package cn.xunbao.query.ledger;

import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.period.PlanDate;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskEnd;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import cn.xunbao.query.ledger.LedgerItem.Ended;
import cn.xunbao.query.ledger.LedgerItem.LastReminder;
import cn.xunbao.query.ledger.LedgerItem.NamedUnit;
import cn.xunbao.query.ledger.LedgerItem.Nodes;
import cn.xunbao.query.ledger.LedgerItem.OwedReport;
import cn.xunbao.query.ledger.LedgerItem.People;
import cn.xunbao.query.ledger.LedgerItem.TaskClosing;
import cn.xunbao.query.ledger.LedgerItem.TaskMeasure;
import cn.xunbao.query.summary.Clearance;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.Obligation;
import cn.xunbao.query.summary.Obligations;
import cn.xunbao.query.summary.TaskDuty;
import cn.xunbao.query.summary.TaskLight;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.succession.Succession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Derives the ledger: a pure function of the facts at a position and the instant of judgement. */
public final class Ledger {

  private final ProgrammeState state;
  private final PeriodReports reports;
  private final TrackedItems problems;
  private final TaskWork work;
  private final TaskMatters matters;
  private final Instant asOf;
  private final Map<String, Light> lights;
  private final Map<Integer, String> campaigns;
  private final Obligations obligations;
  private final Succession succession;
  private final LocalDate today;
  private final UnaryOperator<String> unitNames;

  private Ledger(
      ProgrammeState state,
      PeriodReports reports,
      List<PeriodReports> earlier,
      TrackedItems problems,
      TaskWork work,
      TaskMatters matters,
      Instant asOf,
      Period period) {
    this.state = state;
    this.reports = reports;
    this.problems = problems;
    this.work = work;
    this.matters = matters;
    this.asOf = asOf;
    this.lights =
        TaskLight.byTask(
            TenDayBrief.derive(state, reports, earlier, null, work, asOf, period, null));
    this.campaigns =
        state.campaigns().stream()
            .collect(Collectors.toMap(CampaignDefined::campaign, CampaignDefined::name));
    this.obligations = Obligations.of(state, reports, period, asOf);
    this.succession = state.succession();
    this.today = asOf.atZone(Period.ZONE).toLocalDate();
    this.unitNames = state.unitNames(today);
  }

  /** The 旬 that the ledger is about: the last one of the plan's year that had ended. */
  public static Period period(int year, Instant asOf) {
    var last = Period.containing(PeriodKind.XUN, LocalDate.of(year, 12, 31));
    var first = Period.containing(PeriodKind.XUN, LocalDate.of(year, 1, 1));
    var period = last;
    while (!period.equals(first) && asOf.isBefore(period.endsAt())) {
      period = period.previous();
    }
    return period;
  }

  /** All tasks, in the order of the plan. */
  static List<LedgerItem> of(
      ProgrammeState state,
      PeriodReports reports,
      List<PeriodReports> earlier,
      TrackedItems problems,
      TaskWork work,
      TaskMatters matters,
      Instant asOf,
      Period period) {
    var ledger = new Ledger(state, reports, earlier, problems, work, matters, asOf, period);
    return ledger.obligations.tasks().stream().map(ledger::item).toList();
  }

  private LedgerItem item(TaskDuty duty) {
    var task = duty.task();
    var end = duty.end();
    var deadline = PlanDate.parse(task.deadline());
    var tracked = Clearance.of(problems.about(task.task()), asOf);
    return new LedgerItem(
        task.task(),
        task.campaign(),
        campaigns.getOrDefault(task.campaign(), ""),
        task.number(),
        task.section(),
        task.title(),
        task.deadline(),
        named(state.leads(task.task())),
        state.leadSource(task.task()),
        named(owing(duty)),
        named(task.responsibleUnits()),
        named(task.supportingUnits()),
        reports.period(),
        light(task.task(), end),
        duty.owed().stream().map(this::owed).toList(),
        tracked.open(),
        tracked.overdue(),
        nodes(task.task()),
        deadline,
        end == null && deadline != null && today.isAfter(deadline),
        People.of(matters.people(task.task())),
        TaskClosing.of(matters.closing(task.task())),
        lastReminder(task.task()),
        matters.measures(task.task()).stream().map(TaskMeasure::of).toList(),
        end == null ? null : Ended.of(end));
  }

  private @Nullable Nodes nodes(String task) {
    var life = work.nodes().get(task);
    return life == null ? null : Nodes.of(life, today);
  }

  private Light light(String task, @Nullable TaskEnd end) {
    return end != null && end.type().equals(TaskEnd.CLOSED)
        ? Light.BLUE
        : lights.getOrDefault(task, Light.NOT_APPLICABLE);
  }

  private @Nullable LastReminder lastReminder(String task) {
    var last = matters.reminder(task);
    if (last == null) {
      return null;
    }
    var reminder = last.reminder();
    return new LastReminder(
        last.recordedAt(), reminder.unit(), unitNames.apply(reminder.unit()), reminder.period());
  }

  private List<String> owing(TaskDuty duty) {
    if (duty.end() != null) {
      return List.of();
    }
    var task = duty.task();
    return succession.owing(
        state.leads(task.task()),
        new TaskId(task.programme(), task.task()),
        today,
        nobody -> false);
  }

  private OwedReport owed(Obligation obligation) {
    var report = reports.report(obligation.task(), obligation.unit());
    return new OwedReport(
        obligation.unit(),
        unitNames.apply(obligation.unit()),
        obligation.state().code(),
        obligation.life().stage(),
        obligation.life().reportedAt(),
        report == null ? null : report.revision(),
        report == null ? null : report.content().progress());
  }

  private List<NamedUnit> named(List<String> units) {
    return units.stream().map(unit -> new NamedUnit(unit, unitNames.apply(unit))).toList();
  }
}
