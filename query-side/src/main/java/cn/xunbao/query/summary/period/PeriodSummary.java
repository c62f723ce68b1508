package cn.xunbao.query.summary.period;

import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Check;
import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.DueNext;
import cn.xunbao.query.summary.EndedTask;
import cn.xunbao.query.summary.GoalRow;
import cn.xunbao.query.summary.IndicatorRow;
import cn.xunbao.query.summary.LightCounts;
import cn.xunbao.query.summary.Movement;
import cn.xunbao.query.summary.RatedTask;
import cn.xunbao.query.summary.Reporting;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a period (月通报, 季总结, 年总结 …): derived figures only, the same whenever it is asked
 * for again.
 *
 * @param programme id of the programme
 * @param period code of the period
 * @param kind what it is called, as the adopted rhythms say
 * @param campaign ordinal of the campaign that it is confined to; null: all
 * @param title title in Chinese
 * @param periodStart first day of the period
 * @param periodEnd last day of the period, which still belongs to it
 * @param until code of the part with which it ends, as far as it has come
 * @param asOf the instant it is judged at
 * @param position position of the last event that it knows of
 * @param rhythmDefault whether some task is reported in 旬 by this product's default alone
 * @param reporting the three counts over all parts
 * @param reportingBasis the reports behind them
 * @param byPart the same by 旬 (or what it is made of), in order
 * @param byCampaign the same by campaign, in order
 * @param byUnit the same by unit that owes something, ordered by code
 * @param lights how many figures have which light at the end
 * @param movement how the lights have moved since the period before
 * @param goals goals of campaigns and of the plan
 * @param indicators the indicators of tasks at the end, in the order of the plan
 * @param statuses how many figures are behind, on or ahead of schedule, completed, or else
 * @param taskStatuses the same of tasks
 * @param ratedTasks tasks without numbers that have work nodes or were rated; absent if none
 * @param rankings units per indicator within their peer group; absent if there is nothing to rank
 * @param praise units that may be praised
 * @param criticism units that may be criticised
 * @param problems the problems
 * @param measures measures that were taken
 * @param trends how each figure has come along; from the quarter on
 * @param outcomes targets met, at risk and missed; from the quarter on
 * @param checkedFigures verified against reported values; from the quarter on
 * @param outlook what is still needed until the end of the year; from the quarter on
 * @param costs what reporting cost each unit; from the quarter on
 * @param dueNext what falls due next
 * @param withoutLead codes of tasks without a lead, in the order of the plan
 * @param ended tasks that were over when the period began; absent if none
 * @param checks what must hold within the summary, and whether it does
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record PeriodSummary(
    String programme,
    String period,
    String kind,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer campaign,
    String title,
    LocalDate periodStart,
    LocalDate periodEnd,
    String until,
    Instant asOf,
    long position,
    boolean rhythmDefault,
    Reporting reporting,
    Basis reportingBasis,
    List<ReportingRow> byPart,
    List<ReportingRow> byCampaign,
    List<ReportingRow> byUnit,
    LightCounts lights,
    Movement movement,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GoalRow> goals,
    List<IndicatorRow> indicators,
    List<StatusRow> statuses,
    List<StatusRow> taskStatuses,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RatedTask> ratedTasks,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Ranking> rankings,
    List<Candidate> praise,
    List<Candidate> criticism,
    PeriodProblems problems,
    List<TakenMeasure> measures,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Trend> trends,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Outcome> outcomes,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CheckedFigure> checkedFigures,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Outlook> outlook,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ReportingCost> costs,
    DueNext dueNext,
    List<String> withoutLead,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<EndedTask> ended,
    List<Check> checks)
    implements Checked {}
