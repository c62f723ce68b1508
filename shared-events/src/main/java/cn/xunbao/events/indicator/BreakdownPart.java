package cn.xunbao.events.indicator;

import java.math.BigDecimal;

/**
 * A unit's part of a target.
 *
 * @param unit code of the unit
 * @param value its part
 */
public record BreakdownPart(String unit, BigDecimal value) {}
