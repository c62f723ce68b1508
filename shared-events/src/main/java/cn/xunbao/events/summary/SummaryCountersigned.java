package cn.xunbao.events.summary;

import cn.xunbao.events.EventType;

/**
 * A unit countersigned a reviewed draft (会签), or didn't agree.
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; 0: all
 * @param period code of the period
 * @param edition number of the edition, from 1
 * @param unit code of the unit
 * @param agrees whether it agrees
 * @param opinion what it says
 */
@EventType("summary.countersigned")
public record SummaryCountersigned(
    String programme,
    int campaign,
    String period,
    int edition,
    String unit,
    boolean agrees,
    String opinion)
    implements SummaryEvent {}
