package cn.xunbao.rule;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.duty.ReportingDuties;
import cn.xunbao.events.programme.BreakdownRowDefined;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.events.programme.CertificationRule;
import cn.xunbao.events.programme.CertificationRuleAdopted;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.programme.ProgrammeClosed;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import cn.xunbao.events.programme.TaskForceChanged;
import cn.xunbao.light.LightTable;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What decides when and for what a programme's reports are owed, folded from its events. Everything
 * is asked by period: a rule holds for the periods that begin from its first one on, so that those
 * before stay as they were judged.
 *
 * @param dueRules rule for due times
 * @param calendars calendar of workdays
 * @param jointLeads how joint leads owe
 * @param schedules how the elapsed share of the year is counted
 * @param rhythms which rhythms bind which campaign
 * @param joined 旬 that are reported together
 * @param lights rule for lights
 * @param certifications what must be certified, in the order of adoption
 * @param office what the office settled for its own work
 */
public record ProgrammeRules(
    Versions<DueRule> dueRules,
    Versions<WorkCalendar> calendars,
    Versions<JointLeadMode> jointLeads,
    Versions<ScheduleMethod> schedules,
    Rhythms rhythms,
    List<JoinedPeriods> joined,
    Versions<LightTable> lights,
    List<Version<CampaignCertification>> certifications,
    OfficeRules office) {

  public ProgrammeRules {
    joined = List.copyOf(joined);
    certifications = List.copyOf(certifications);
  }

  /** Before anything is adopted: this product's defaults. */
  public static ProgrammeRules of(ProgrammeDefined plan) {
    var year = plan.year();
    return new ProgrammeRules(
        Versions.startingWith(DueRule.defaults()),
        Versions.startingWith(new WorkCalendar(year, year - 1, List.of(), List.of(), List.of())),
        Versions.startingWith(JointLeadMode.EACH),
        Versions.startingWith(ScheduleMethod.XUN_36),
        Rhythms.of(plan),
        List.of(),
        Versions.startingWith(LightTable.ofGaps(BigDecimal.ZERO, BigDecimal.TEN.negate())),
        List.of(),
        OfficeRules.defaults());
  }

  /** The rules after one more event of the programme's stream. */
  public ProgrammeRules after(ProgrammeEvent event) {
    return switch (event) {
      case ProgrammeDefined e -> of(e);
      case CampaignDefined e -> with(rhythms.and(e));
      case DueRuleAdopted e -> with(dueRules.and(Version.of(e.version(), e.from(), e.rule())));
      case CalendarAdopted e ->
          withCalendars(calendars.and(Version.of(e.version(), e.from(), e.calendar())));
      case JointLeadRuleAdopted e ->
          withJointLeads(jointLeads.and(Version.of(e.version(), e.from(), e.mode())));
      case RhythmAdopted e ->
          with(
              rhythms.and(
                  Version.of(e.version(), e.from(), new CampaignRhythm(e.campaign(), e.rhythm()))));
      case PeriodsJoined e ->
          with(new JoinedPeriods(e.version(), Period.parse(e.first()), Period.parse(e.second())));
      case BreakdownRowDefined e -> this;
      case LightRuleAdopted e ->
          withLights(
              Version.of(e.version(), null, LightTable.ofGaps(e.greenFrom(), e.yellowFrom())));
      case LightTableAdopted e -> withLights(Version.of(e.version(), e.from(), e.table()));
      case ScheduleRuleAdopted e ->
          withSchedules(schedules.and(Version.of(e.version(), e.from(), e.method())));
      case CertificationRuleAdopted e ->
          withCertification(
              Version.of(e.version(), e.from(), new CampaignCertification(e.campaign(), e.rule())));
      case QuestionRuleAdopted e -> with(office.after(e));
      case DocumentCodeAdopted e -> with(office.after(e));
      case TaskForceChanged e -> this;
      case ProgrammeAdopted e -> this;
      case ProgrammeClosed e -> this;
    };
  }

  /** The rule for the due time of a period. */
  public Version<DueRule> dueRule(Period period) {
    return dueRules.of(period, rule -> rule.concerns(period.kind()));
  }

  /** The calendar by which the due time of a period is counted. */
  public Version<WorkCalendar> calendar(Period period) {
    return calendars.of(period);
  }

  /** The newest calendar, for what belongs to no period. */
  public WorkCalendar calendar() {
    return calendars.newest().rule();
  }

  /** Last second that counts as on time for a period's reports. */
  public Instant dueAt(Period period) {
    var reported = reportedWith(period).orElse(period);
    return dueRule(reported).rule().dueAt(reported, calendar(reported).rule());
  }

  /** Last second for a task force's consolidation: a workday after the units' reports. */
  public Instant consolidationDueAt(Period period) {
    var units = dueAt(period).atZone(Period.ZONE).toLocalDate();
    return DueRule.endOf(calendar(period).rule().plusWorkdays(units, 1));
  }

  /** The period whose report covers this one too; empty if it has a report of its own. */
  public Optional<Period> reportedWith(Period period) {
    return joined.stream()
        .filter(pair -> pair.first().equals(period))
        .map(JoinedPeriods::second)
        .findFirst();
  }

  /** The period before that has no report of its own, for this one's covers it. */
  public Optional<Period> covers(Period period) {
    return joined.stream()
        .filter(pair -> pair.second().equals(period))
        .map(JoinedPeriods::first)
        .findFirst();
  }

  /** The last period before this one that has a report of its own. */
  public Period reportedBefore(Period period) {
    var before = period.previous();
    return reportedWith(before).isPresent() ? reportedBefore(before) : before;
  }

  /** How joint leads owe their reports for a period. */
  public JointLeadMode jointLeads(Period period) {
    return jointLeads.of(period).rule();
  }

  /** The rule for lights of a period. */
  public Version<LightTable> lights(Period period) {
    return lights.of(period);
  }

  /** How the elapsed share of the year is counted at the end of a period. */
  public Version<ScheduleMethod> schedule(Period period) {
    return schedules.of(period);
  }

  /**
   * The rule by which values about a data period must be certified; empty where nobody has to.
   *
   * @param campaign ordinal of the campaign; null: the programme's own goals
   */
  public Optional<CertificationRule> certification(@Nullable Integer campaign, Period dataPeriod) {
    return certifications.reversed().stream()
        .filter(version -> version.holdsFor(dataPeriod) && version.rule().binds(campaign))
        .findFirst()
        .map(version -> version.rule().rule())
        .filter(rule -> rule.concerns(dataPeriod));
  }

  /** In which kinds of periods a task is reported on, as it stands for one period. */
  public ReportingDuties duties(String task, int campaign, Period period) {
    return rhythms.duties(task, campaign, period);
  }

  /** Kinds of periods that some task may be reported on in, at some time of the year. */
  public Set<PeriodKind> kinds() {
    return rhythms.kinds();
  }

  /** When the last period of a year ends for which something may be owed. */
  public Instant endsAt(int year) {
    var inLastWeek = LocalDate.of(year, 12, 28);
    return kinds().stream()
        .map(kind -> Period.containing(kind, inLastWeek).endsAt())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private ProgrammeRules with(Versions<DueRule> rules) {
    return new ProgrammeRules(
        rules, calendars, jointLeads, schedules, rhythms, joined, lights, certifications, office);
  }

  private ProgrammeRules withCalendars(Versions<WorkCalendar> editions) {
    return new ProgrammeRules(
        dueRules, editions, jointLeads, schedules, rhythms, joined, lights, certifications, office);
  }

  private ProgrammeRules withJointLeads(Versions<JointLeadMode> modes) {
    return new ProgrammeRules(
        dueRules, calendars, modes, schedules, rhythms, joined, lights, certifications, office);
  }

  private ProgrammeRules withSchedules(Versions<ScheduleMethod> methods) {
    return new ProgrammeRules(
        dueRules, calendars, jointLeads, methods, rhythms, joined, lights, certifications, office);
  }

  private ProgrammeRules with(Rhythms all) {
    return new ProgrammeRules(
        dueRules, calendars, jointLeads, schedules, all, joined, lights, certifications, office);
  }

  private ProgrammeRules with(JoinedPeriods pair) {
    return new ProgrammeRules(
        dueRules,
        calendars,
        jointLeads,
        schedules,
        rhythms,
        Stream.concat(joined.stream(), Stream.of(pair)).toList(),
        lights,
        certifications,
        office);
  }

  private ProgrammeRules withLights(Version<LightTable> adopted) {
    return new ProgrammeRules(
        dueRules,
        calendars,
        jointLeads,
        schedules,
        rhythms,
        joined,
        lights.and(adopted),
        certifications,
        office);
  }

  private ProgrammeRules withCertification(Version<CampaignCertification> adopted) {
    return new ProgrammeRules(
        dueRules,
        calendars,
        jointLeads,
        schedules,
        rhythms,
        joined,
        lights,
        Stream.concat(certifications.stream(), Stream.of(adopted)).toList(),
        office);
  }

  private ProgrammeRules with(OfficeRules own) {
    return new ProgrammeRules(
        dueRules, calendars, jointLeads, schedules, rhythms, joined, lights, certifications, own);
  }
}
