package cn.xunbao.command.indicator;

import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.indicator.IndicatorValueReported;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.period.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data owner reports a value of a goal.
 *
 * @param unit code of the unit that reports; null: an office
 * @param value the figure with its data period
 */
record ReportValue(@Nullable String unit, IndicatorValue value) implements IndicatorChange {

  @Override
  public void check(
      IndicatorView indicator, IndicatorReferences references, Instant at, Faults faults) {
    var dataPeriod = String.valueOf(value.dataPeriod());
    DataPeriods.check(
        dataPeriod,
        indicator.life(),
        references.indicators().year(indicator.programme()),
        BusinessDay.of(at),
        "",
        faults);
    if (faults.isEmpty()) {
      DataPeriods.checkFall(
          indicator.definition().measure(), value, before(indicator, dataPeriod), "", faults);
    }
  }

  private static Optional<BigDecimal> before(IndicatorView indicator, String dataPeriod) {
    return indicator
        .life()
        .valueBy(Period.parse(dataPeriod).firstDay().minusDays(1))
        .map(noted -> noted.event().value().value());
  }

  @Override
  public IndicatorValueReported event(IndicatorView indicator) {
    return new IndicatorValueReported(
        indicator.programme(), indicator.code(), indicator.task(), unit, value);
  }
}
