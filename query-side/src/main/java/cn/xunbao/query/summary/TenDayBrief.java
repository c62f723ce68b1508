package cn.xunbao.query.summary;

import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.fact.TrackedItems;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ten-day brief (旬简报): derived figures only, the same whenever it is asked for again.
 *
 * @param programme id of the programme
 * @param period code of the 旬
 * @param kind always 旬简报
 * @param campaign ordinal of the campaign that it is confined to; null: all
 * @param title title in Chinese
 * @param periodStart first day of the 旬
 * @param periodEnd last day of the 旬, which still belongs to it
 * @param dueAt last second that counts as on time
 * @param asOf the instant it is judged at
 * @param position position of the last event that it knows of
 * @param rhythmDefault whether the 旬 is this product's default for some task, not the plan's word
 * @param dueProvisional whether no official calendar covers the due day
 * @param reporting the three counts
 * @param byCampaign the same by campaign, in order
 * @param byUnit the same by unit that owes something, ordered by code
 * @param lights how many figures have which light
 * @param goals goals of campaigns and of the plan; they owe no report and don't count
 * @param indicators the indicators of tasks, in the order of the plan
 * @param highlights what to praise, the farthest ahead first
 * @param problems problems that leads reported, in the order of the plan
 * @param withoutLead codes of tasks without a lead, in the order of the plan
 * @param ended tasks that were over when the period began, in the order of the plan; absent if none
 * @param cutOffAt when the period was cut off (截稿); null if it wasn't yet
 * @param notes what the counts don't show, report by report
 * @param consolidations the campaigns' consolidations (专班汇总), in order
 * @param reportedWith code of the 旬 whose report covers this one too (合并报送): nothing is owed here
 * @param covers code of the 旬 that the reports of this one cover too
 * @param ratedTasks tasks without numbers that have work nodes or were rated; absent if none
 * @param certification values that must be certified by the rules (评估认定、核验); absent if none
 * @param problemItems problems that are held to a deadline; null where only reports are looked at
 * @param movement how the lights have moved since the 旬 before
 * @param dueNext what falls due in the next 旬
 * @param checks what must hold within the brief, and whether it does
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TenDayBrief(
    String programme,
    String period,
    String kind,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer campaign,
    String title,
    LocalDate periodStart,
    LocalDate periodEnd,
    Instant dueAt,
    Instant asOf,
    long position,
    boolean rhythmDefault,
    boolean dueProvisional,
    Reporting reporting,
    List<CampaignRow> byCampaign,
    List<UnitRow> byUnit,
    LightCounts lights,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GoalRow> goals,
    List<IndicatorRow> indicators,
    List<Highlight> highlights,
    List<Problem> problems,
    List<String> withoutLead,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EndedTask> ended,
    @Nullable Instant cutOffAt,
    ReportNotes notes,
    List<ConsolidationRow> consolidations,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reportedWith,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String covers,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RatedTask> ratedTasks,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Certification certification,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProblemItems problemItems,
    Movement movement,
    DueNext dueNext,
    List<Check> checks)
    implements Checked {

  /** What it is called. */
  public static final String KIND = "旬简报";

  /**
   * Derives the brief from the reports alone.
   *
   * @see #derive(ProgrammeState, PeriodReports, List, TrackedItems, TaskWork, Instant, Period,
   *     Integer)
   */
  public static TenDayBrief derive(
      ProgrammeState state,
      PeriodReports reports,
      PeriodReports before,
      Instant judgedAt,
      Period period,
      @Nullable Integer campaign) {
    return derive(state, reports, List.of(before), null, TaskWork.NONE, judgedAt, period, campaign);
  }

  /**
   * Derives the brief.
   *
   * @param state the programme at a position
   * @param reports the reports of the period at the same position
   * @param earlier the reports of earlier periods at the same position, the period before first: as
   *     many as {@link LightInputs#earlier} names
   * @param problems the problems at the same position; null where only reports are looked at
   * @param work work nodes, and ratings of the period, at the same position
   * @param judgedAt the instant it is judged at
   * @param period a 旬
   * @param campaign ordinal of the campaign to confine it to; null: all
   * @throws IllegalArgumentException if the period is no 旬, the reports are those of another one,
   *     or the programme has no such campaign
   */
  public static TenDayBrief derive(
      ProgrammeState state,
      PeriodReports reports,
      List<PeriodReports> earlier,
      @Nullable TrackedItems problems,
      TaskWork work,
      Instant judgedAt,
      Period period,
      @Nullable Integer campaign) {
    if (period.kind() != PeriodKind.XUN) {
      throw new IllegalArgumentException("period: %s (expected: a 旬)".formatted(period));
    }
    var scope = Scope.of(state, campaign);
    var part = PeriodPart.of(state, reports, period, scope, judgedAt);
    var before = PeriodPart.of(state, earlier.getFirst(), period.previous(), scope, judgedAt);
    var obligations = part.obligations();
    var owed = obligations.owed();
    var dueOn = obligations.dueAt().atZone(Period.ZONE).toLocalDate();
    var unitNames = state.unitNames(dueOn);
    var figures = part.figures();
    var inputs = part.inputs(earlier);
    var readings = part.readings(inputs);
    var data = ReportedData.of(state, Stream.concat(Stream.of(reports), earlier.stream()));
    var overdue = OverdueData.of(state, period, data);
    var reporting = Reporting.of(owed);
    var byCampaign =
        scope.campaigns().stream().map(c -> CampaignRow.of(c, owed, readings)).toList();
    var byUnit = UnitRow.of(owed, unitNames);
    var lights = LightCounts.of(readings);
    var rows =
        readings.stream()
            .map(r -> IndicatorRow.of(r, period, inputs.version(), overdue.of(r)))
            .toList();
    return new TenDayBrief(
        state.programme().programme(),
        period.code(),
        KIND,
        campaign,
        "%s %s %s".formatted(scope.title(), period.chinese(), KIND),
        period.firstDay(),
        period.lastDay(),
        obligations.dueAt(),
        judgedAt,
        state.position(),
        obligations.tasks().stream().anyMatch(TaskDuty::byDefault),
        state.rules().calendar(period).rule().isProvisional(dueOn),
        reporting,
        byCampaign,
        byUnit,
        lights,
        GoalRow.of(state, campaign, figures, period),
        rows,
        Highlight.of(readings, unitNames),
        Problem.of(obligations.tasks(), reports, unitNames),
        obligations.withoutLead(),
        EndedTask.of(scope.tasks(state), period),
        reports.cutOffAt(),
        ReportNotes.of(
            obligations, reports, before.obligations(), before.period().code(), unitNames),
        ConsolidationRow.of(scope.campaigns(), state, reports, period, judgedAt),
        state.rules().reportedWith(period).map(Period::code).orElse(null),
        state.rules().covers(period).map(Period::code).orElse(null),
        RatedTask.of(obligations.tasks(), work, period, inputs, unitNames),
        Certification.of(state, period, data, campaign),
        problems == null ? null : ProblemItems.of(problems, period, judgedAt, campaign, unitNames),
        Movement.of(
            before.period(), before.readings(earlier.subList(1, earlier.size())), period, readings),
        DueNext.after(period, state, scope, problems, work, judgedAt),
        checks(reporting, byCampaign, byUnit, lights, readings, rows));
  }

  private static List<Check> checks(
      Reporting reporting,
      List<CampaignRow> byCampaign,
      List<UnitRow> byUnit,
      LightCounts lights,
      List<Reading> readings,
      List<IndicatorRow> rows) {
    var reports = reporting.reports();
    return Stream.of(
            Check.counts(reports),
            Check.sums("各专项", reports, byCampaign.stream().map(CampaignRow::reports).toList()),
            Check.sums("各单位", reports, byUnit.stream().map(UnitRow::reports).toList()),
            List.of(
                Check.same(
                    "各灯项数之和等于指标项数",
                    Math.toIntExact(readings.stream().filter(Reading::counted).count()),
                    lights.total()),
                Check.same(
                    "各专项亮灯之和等于合计",
                    lights.total(),
                    byCampaign.stream().mapToInt(row -> row.lights().total()).sum()),
                Check.gaps(rows)))
        .flatMap(List::stream)
        .toList();
  }
}
