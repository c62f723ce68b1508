package cn.xunbao.events.indicator;

import java.math.BigDecimal;

/**
 * What is to be reached by the end of a period.
 *
 * @param period code of a month or quarter
 * @param value the running total by then; of a milestone the percentage done
 */
public record PlanPoint(String period, BigDecimal value) {}
