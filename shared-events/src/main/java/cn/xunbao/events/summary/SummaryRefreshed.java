package cn.xunbao.events.summary;

import cn.xunbao.events.EventType;

/**
 * The figures of a draft were derived anew (重新取数).
 *
 * @param programme id of the programme
 * @param campaign ordinal of the campaign; 0: all
 * @param period code of the period
 * @param edition number of the edition, from 1
 * @param position position of the last event that its figures know of
 * @param digest SHA-256 of the RFC 8785 form of the figures, in lower-case hexadecimal
 * @param reason why
 */
@EventType("summary.refreshed")
public record SummaryRefreshed(
    String programme,
    int campaign,
    String period,
    int edition,
    long position,
    String digest,
    String reason)
    implements SummaryEvent {}
