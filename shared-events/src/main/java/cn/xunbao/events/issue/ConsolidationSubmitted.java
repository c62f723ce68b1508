package cn.xunbao.events.issue;

import cn.xunbao.events.EventType;
import java.time.Instant;

/**
 * The office of a task force handed its campaign's consolidation in (专班汇总), or handed it in again.
 *
 * @param programme id of the programme
 * @param period code of the period
 * @param campaign ordinal of the campaign
 * @param revision number of this version, from 1
 * @param comment what the office says of its campaign
 * @param dueAt last second that counts as on time
 * @param onTime whether the first version was on time
 */
@EventType("consolidation.submitted")
public record ConsolidationSubmitted(
    String programme,
    String period,
    int campaign,
    int revision,
    String comment,
    Instant dueAt,
    boolean onTime)
    implements IssueEvent {}
