package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.report.ValueSource;
import cn.xunbao.events.report.ValueStatus;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a campaign or of the whole programme against its schedule.
 *
 * @param campaign ordinal of the campaign; null: the whole programme
 * @param indicator code of the indicator
 * @param name its name
 * @param unit unit of its values
 * @param target what is to be reached: a plain decimal or the plan's words; null: comes later
 * @param value the newest figure that is about a period over by then; null if there is none
 * @param dataPeriod code of the period that the value is about (数据所属期)
 * @param doneShare what is done, in percent, two decimals
 * @param scheduleShare what was expected (序时进度), in percent, two decimals
 * @param method how that was reckoned
 * @param gapPoints by how many percentage points it is better than expected
 * @param light its light; it isn't among the counts
 * @param explanation one Chinese sentence
 * @param sameAs code of the indicator that is the same figure
 * @param source where the value comes from, if said
 * @param status how firm the value is, if said
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record GoalRow(
    @Nullable Integer campaign,
    String indicator,
    String name,
    @Nullable String unit,
    @Nullable String target,
    @Nullable BigDecimal value,
    @Nullable String dataPeriod,
    @Nullable BigDecimal doneShare,
    @Nullable BigDecimal scheduleShare,
    @Nullable String method,
    @Nullable BigDecimal gapPoints,
    Light light,
    String explanation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sameAs,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ValueSource source,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ValueStatus status) {

  /** The goals that a scope has: the programme's own where it is whole, then by campaign. */
  public static List<GoalRow> of(
      ProgrammeState state, @Nullable Integer campaign, Figures figures, Period period) {
    var rows = new ArrayList<GoalRow>();
    if (campaign == null) {
      add(rows, state, null, state.plan().goals(), figures, period);
    }
    state.campaigns().stream()
        .filter(one -> campaign == null || campaign == one.campaign())
        .forEach(one -> add(rows, state, one.campaign(), one.goals(), figures, period));
    return rows;
  }

  private static void add(
      List<GoalRow> rows,
      ProgrammeState state,
      @Nullable Integer campaign,
      List<IndicatorDefinition> planned,
      Figures figures,
      Period period) {
    state.indicators().goals(campaign, planned).stream()
        .map(goal -> Goal.of(state, campaign, goal, figures, period))
        .map(goal -> of(goal, period, state.rules().lights(period).number()))
        .forEach(rows::add);
  }

  private static GoalRow of(Goal goal, Period period, int lightRuleVersion) {
    var indicator = goal.yardstick().indicator();
    var reported = goal.reported();
    var standing = goal.standing();
    return new GoalRow(
        goal.campaign(),
        indicator.code(),
        indicator.name(),
        indicator.unitOfMeasure(),
        IndicatorRow.text(indicator.target()),
        reported == null ? null : reported.value(),
        reported == null ? null : reported.dataPeriod().code(),
        standing.doneShare(),
        standing.scheduleShare(),
        standing.method(),
        standing.gapPoints(),
        goal.light(),
        Explanation.of(goal, period, lightRuleVersion),
        indicator.sameAs(),
        reported == null ? null : reported.figure().source(),
        reported == null ? null : reported.figure().status());
  }
}
