package cn.xunbao.query.timer;

import cn.xunbao.events.reminder.ReminderKind;
import java.time.Instant;

/**
 * A reminder that falls due.
 *
 * @param programme id of the programme
 * @param period code of the period
 * @param kind whether it comes before the due time or after it
 * @param dueAt last second that counts as on time for the reports that it is about
 * @param extension whether that is the end of an extension
 * @param at when it falls due
 * @param lapsesAt from when on it is no use any more
 */
public record Timer(
    String programme,
    String period,
    ReminderKind kind,
    Instant dueAt,
    boolean extension,
    Instant at,
    Instant lapsesAt) {}
