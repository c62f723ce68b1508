package cn.xunbao.query.summary;

import cn.xunbao.events.programme.Target;
import cn.xunbao.events.report.ValueSource;
import cn.xunbao.events.report.ValueStatus;
import cn.xunbao.light.Warning;
import cn.xunbao.period.Period;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a task against its schedule.
 *
 * @param task code of the task
 * @param indicator code of the indicator
 * @param name its name
 * @param unit unit of its values
 * @param target what is to be reached: a plain decimal or the plan's words; null: comes later
 * @param value the figure as it was reported; null if nobody reported it for this period
 * @param dataPeriod code of the period that the value is about (数据所属期)
 * @param doneShare what is done, in percent, two decimals
 * @param scheduleShare what was expected (序时进度), in percent, two decimals
 * @param method how that was reckoned: XUN_36 or another by time, PLAN, TARGET or MILESTONE
 * @param gapPoints by how many percentage points it is better than expected
 * @param light its light
 * @param explanation one Chinese sentence: inputs, formula, rule and the record it rests on
 * @param sameAs code of the indicator that is the same figure
 * @param warning warning (预警) that the rule gives beside the light; absent if none
 * @param source where the value comes from, if said
 * @param status how firm the value is, if said
 * @param overdueData codes of data periods that came in an earlier 旬 and were not sent (欠报数据)
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record IndicatorRow(
    String task,
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
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Warning warning,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ValueSource source,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ValueStatus status,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> overdueData) {

  /** The row of a reading. */
  public static IndicatorRow of(
      Reading reading, Period period, int lightRuleVersion, List<Period> overdue) {
    var indicator = reading.definition();
    var reported = reading.reported();
    var standing = reading.standing();
    return new IndicatorRow(
        reading.duty().task().task(),
        indicator.code(),
        indicator.name(),
        indicator.unitOfMeasure(),
        text(indicator.target()),
        reported == null ? null : reported.value(),
        reported == null ? null : reported.dataPeriod().code(),
        standing.doneShare(),
        standing.scheduleShare(),
        standing.method(),
        standing.gapPoints(),
        reading.light(),
        Explanation.of(reading, period, lightRuleVersion),
        indicator.sameAs(),
        reading.warning(),
        reported == null ? null : reported.figure().source(),
        reported == null ? null : reported.figure().status(),
        overdue.stream().map(Period::code).toList());
  }

  static @Nullable String text(@Nullable Target target) {
    return target == null ? null : target.printed();
  }
}
