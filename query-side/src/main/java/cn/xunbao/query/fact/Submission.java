package cn.xunbao.query.fact;

import java.time.Instant;

/**
 * The first submission of a report; it fixes punctuality.
 *
 * @param task code of the task
 * @param unit code of the unit
 * @param period code of the period
 * @param recordedAt when it was recorded
 * @param dueAt last second that counted as on time
 * @param onTime whether it was on time
 * @param position position of the event
 */
public record Submission(
    String task,
    String unit,
    String period,
    Instant recordedAt,
    Instant dueAt,
    boolean onTime,
    long position) {}
