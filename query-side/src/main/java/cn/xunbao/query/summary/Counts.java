package cn.xunbao.query.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;
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
    var onTime = count(states, ReportState.ON_TIME);
    var late = count(states, ReportState.LATE);
    return new Counts(
        states.size(),
        onTime + late,
        onTime,
        late,
        count(states, ReportState.PENDING),
        count(states, ReportState.MISSING),
        Percent.rate(onTime + late, states.size()),
        Percent.rate(onTime, states.size()));
  }

  private static int count(Collection<ReportState> states, ReportState wanted) {
    return Math.toIntExact(states.stream().filter(wanted::equals).count());
  }
}
