package cn.xunbao.query.summary;

import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.period.Period;
import java.math.BigDecimal;

/**
 * The value of a figure and where it comes from.
 *
 * @param figure the figure as it was reported
 * @param dataPeriod the period that it is about (数据所属期)
 * @param unit code of the unit that reported it; empty: an office
 * @param position position of the event that brought it
 */
public record ReportedValue(IndicatorValue figure, Period dataPeriod, String unit, long position) {

  /** The value itself. */
  public BigDecimal value() {
    return figure.value();
  }
}
