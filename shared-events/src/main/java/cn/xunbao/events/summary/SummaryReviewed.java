package cn.xunbao.events.summary;

import cn.xunbao.events.EventType;

/**
 * A draft was reviewed and passed (核稿).
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; 0: all
 * @param period code of the period
 * @param edition number of the edition, from 1
 * @param opinion what the reviewer says
 */
@EventType("summary.reviewed")
public record SummaryReviewed(
    String programme, int campaign, String period, int edition, String opinion)
    implements SummaryEvent {}
