package cn.xunbao.query.history;

import cn.xunbao.query.trace.Actor;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fact about a task.
 *
 * @param position position of its event
 * @param eventId id of its event
 * @param type stable name of its event
 * @param what the same in a Chinese sentence
 * @param actor who did it
 * @param unit code of the unit that it was done for; null if it is about the task as a whole
 * @param unitName name of that unit
 * @param period code of the period that it is about, if it is about one
 * @param recordedAt when it was recorded
 * @param knownAt when it became known
 * @param revision of a report: number of this version, from 1
 * @param receiptId of a report: id of the receipt for this version
 * @param reason why, where a reason was given
 * @param before what stood there before; null for the first
 * @param after what has stood there since
 */
record HistoryItem(
    long position,
    String eventId,
    String type,
    String what,
    Actor actor,
    @Nullable String unit,
    @Nullable String unitName,
    @Nullable String period,
    Instant recordedAt,
    Instant knownAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer revision,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String receiptId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
    @Nullable Matter before,
    Matter after) {}
