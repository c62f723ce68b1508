package cn.xunbao.events.summary;

import cn.xunbao.events.EventType;

/**
 * A draft was returned to be worked over (退回修改).
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; 0: all
 * @param period code of the period
 * @param edition number of the edition, from 1
 * @param reason why
 */
@EventType("summary.returned")
public record SummaryReturned(
    String programme, int campaign, String period, int edition, String reason)
    implements SummaryEvent {}
