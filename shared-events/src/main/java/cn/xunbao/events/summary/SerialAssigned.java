package cn.xunbao.events.summary;

import cn.xunbao.events.EventType;

/**
 * A running number was given to a summary (编号); none is given twice.
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; 0: all
 * @param kind name of the kind of periods
 * @param number running number in the year, from 1
 * @param total running number over all years
 * @param period code of the period
 * @param edition number of the edition, from 1
 */
@EventType("serial.assigned")
public record SerialAssigned(
    String programme, int campaign, String kind, int number, int total, String period, int edition)
    implements SerialEvent {}
