package cn.xunbao.events.summary;

import cn.xunbao.events.EventType;

/**
 * A summary was signed to be issued (签发).
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; 0: all
 * @param period code of the period
 * @param edition number of the edition, from 1
 * @param opinion what the signer says
 */
@EventType("summary.signed")
public record SummarySigned(
    String programme, int campaign, String period, int edition, String opinion)
    implements SummaryEvent {}
