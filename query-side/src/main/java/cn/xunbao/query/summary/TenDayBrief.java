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
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProblemItems problemItems) {

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
    var before = earlier.getFirst();
    var scope = Scope.of(state, campaign);
    var everything = Obligations.of(state, reports, period, judgedAt).inForce();
    var obligations = scope.of(everything);
    var owedBefore = scope.of(Obligations.of(state, before, period.previous(), judgedAt));
    var owed = obligations.owed();
    var dueOn = obligations.dueAt().atZone(Period.ZONE).toLocalDate();
    var unitNames = state.unitNames(dueOn);
    var figures = new Figures(everything.tasks(), reports);
    var inputs = LightInputs.of(state, period, figures, everything.tasks(), earlier);
    var readings = new Readings(state, period, figures, inputs).of(obligations.tasks());
    var data = ReportedData.of(state, Stream.concat(Stream.of(reports), earlier.stream()));
    var overdue = OverdueData.of(state, period, data);
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
        Reporting.of(owed),
        scope.campaigns().stream().map(c -> CampaignRow.of(c, owed, readings)).toList(),
        UnitRow.of(owed, unitNames),
        LightCounts.of(readings),
        GoalRow.of(state, campaign, figures, period),
        readings.stream()
            .map(r -> IndicatorRow.of(r, period, inputs.version(), overdue.of(r)))
            .toList(),
        Highlight.of(readings, unitNames),
        Problem.of(obligations.tasks(), reports, unitNames),
        obligations.withoutLead(),
        EndedTask.of(scope.tasks(state), period),
        reports.cutOffAt(),
        ReportNotes.of(obligations, reports, owedBefore, before.period(), unitNames),
        ConsolidationRow.of(scope.campaigns(), state, reports, period, judgedAt),
        state.rules().reportedWith(period).map(Period::code).orElse(null),
        state.rules().covers(period).map(Period::code).orElse(null),
        RatedTask.of(obligations.tasks(), work, period, inputs, unitNames),
        Certification.of(state, period, data, campaign),
        problems == null ? null : ProblemItems.of(problems, period, judgedAt, campaign, unitNames));
  }
}
