package cn.xunbao.query.summary;

import java.math.BigDecimal;

/**
 * The value of a figure and where it comes from.
 *
 * @param value the figure as it was reported
 * @param unit code of the unit that reported it
 * @param position position of the event that brought it
 */
record ReportedValue(BigDecimal value, String unit, long position) {}
