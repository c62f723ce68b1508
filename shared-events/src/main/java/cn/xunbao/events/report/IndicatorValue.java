package cn.xunbao.events.report;

import java.math.BigDecimal;

/**
 * A reported figure.
 *
 * @param indicator code of the indicator
 * @param value the figure in the indicator's unit of measure, exact, as it was sent
 */
public record IndicatorValue(String indicator, BigDecimal value) {}
