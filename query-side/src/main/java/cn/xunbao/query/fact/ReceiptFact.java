package cn.xunbao.query.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt (回执) as it was handed out, with the position of its event.
 *
 * @param receiptId its id
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit
 * @param period code of the period
 * @param revision number of the version of the content that it is for
 * @param client id of the client that reported
 * @param name name of the author
 * @param post post of the author
 * @param recordedAt when it was recorded
 * @param dueAt last second that counted as on time
 * @param onTime whether the first submission was on time
 * @param contentHash hash of the content
 * @param position position of the event
 */
public record ReceiptFact(
    String receiptId,
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    String client,
    String name,
    @Nullable String post,
    Instant recordedAt,
    Instant dueAt,
    boolean onTime,
    String contentHash,
    long position) {}
