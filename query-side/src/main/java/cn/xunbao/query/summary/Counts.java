package cn.xunbao.query.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/**
 * One of the three counts (应报单位, 应报任务, 应报件). {@code expected} = {@code submitted} + {@code pending}
 * + {@code missing}; {@code submitted} = {@code onTime} + {@code late}.
 *
 * @param expected 应报
 * @param submitted 已报
 * @param onTime 按时
 * @param late 迟报
 * @param pending 待报: not in, not yet due
 * @param missing 未报: not in, due
 * @param rate 报送率 in percent, two decimals; null where nothing is expected
 * @param onTimeRate 按时率 in percent, two decimals; null where nothing is expected
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Counts(
    int expected,
    int submitted,
    int onTime,
    int late,
    int pending,
    int missing,
    @Nullable BigDecimal rate,
    @Nullable BigDecimal onTimeRate) {

  static Counts of(Collection<ReportState> states) {
    var counted = new EnumMap<ReportState, Integer>(ReportState.class);
    states.forEach(state -> counted.merge(state, 1, Integer::sum));
    int onTime = counted.getOrDefault(ReportState.ON_TIME, 0);
    int late = counted.getOrDefault(ReportState.LATE, 0);
    return new Counts(
        states.size(),
        onTime + late,
        onTime,
        late,
        counted.getOrDefault(ReportState.PENDING, 0),
        counted.getOrDefault(ReportState.MISSING, 0),
        Percent.rate(onTime + late, states.size()),
        Percent.rate(onTime, states.size()));
  }
}
