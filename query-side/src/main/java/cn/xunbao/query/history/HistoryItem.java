package cn.xunbao.query.history;

import cn.xunbao.events.report.ReportVersion;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.trace.Actor;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One fact, with what stood there before and after it.
 *
 * @param position position of its event
 * @param eventId id of its event
 * @param type stable name of its event
 * @param what the same in a Chinese sentence
 * @param actor who did it
 * @param programme id of the programme that it is about
 * @param task code of the task that it is about
 * @param unit code of the unit that it is about; null if it is about none
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
public record HistoryItem(
    long position,
    String eventId,
    String type,
    String what,
    Actor actor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String programme,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String task,
    @Nullable String unit,
    @Nullable String unitName,
    @Nullable String period,
    Instant recordedAt,
    Instant knownAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer revision,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String receiptId,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
    @Nullable Matter before,
    Matter after) {

  static HistoryItem of(RecordedEvent recorded, Told told, UnaryOperator<String> unitNames) {
    var subject = recorded.subject();
    var unit = subject.unit();
    var version = recorded.event() instanceof ReportVersion v ? v : null;
    return new HistoryItem(
        recorded.position(),
        recorded.eventId(),
        recorded.type(),
        told.what(),
        Actor.of(recorded.metadata()),
        subject.programme(),
        subject.task(),
        unit,
        unit == null ? null : unitNames.apply(unit),
        Periods.of(recorded.event(), subject.period()),
        recorded.recordedAt(),
        recorded.knownAt(),
        version == null ? null : version.revision(),
        version == null ? null : version.receiptId(),
        told.reason(),
        told.before(),
        told.after());
  }
}
