package cn.xunbao.query.fact;

import java.time.Instant;

/**
 * A campaign's consolidation (专班汇总) of a period.
 *
 * @param campaign ordinal of the campaign
 * @param revision number of its newest version
 * @param comment what the office says of its campaign
 * @param dueAt last second that counted as on time
 * @param onTime whether the first version was on time
 * @param recordedAt when the newest version was recorded
 * @param position position of its event
 */
public record ConsolidationFact(
    int campaign,
    int revision,
    String comment,
    Instant dueAt,
    boolean onTime,
    Instant recordedAt,
    long position) {}
