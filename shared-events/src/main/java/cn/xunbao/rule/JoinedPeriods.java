package cn.xunbao.rule;

import cn.xunbao.period.Period;

/**
 * Two periods that are reported together (合并报送).
 *
 * @param number number of the decision, from 1
 * @param first the one without a report of its own
 * @param second the one that follows, whose report covers both
 */
public record JoinedPeriods(int number, Period first, Period second) {}
