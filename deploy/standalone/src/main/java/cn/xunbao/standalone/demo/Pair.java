package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;

/**
 * A report that is owed.
 *
 * @param period for which period
 * @param task code of the task
 * @param unit code of the unit that owes it
 */
record Pair(Period period, String task, String unit) {}
