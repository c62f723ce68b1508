package cn.xunbao.query.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded an event, and when.
 *
 * @param position its position
 * @param type its stable name
 * @param by who caused it; absent where that is none of the reader's business
 * @param recordedAt when it was recorded
 * @param knownAt when it became known
 * @param task code of the task that it is about
 * @param unit code of the unit that it is about
 * @param period code of the period that it is about
 * @param revision of a report: number of the version that it brought
 * @param receiptId of a report: id of the receipt for that version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(
    long position,
    String type,
    @Nullable Actor by,
    Instant recordedAt,
    Instant knownAt,
    @Nullable String task,
    @Nullable String unit,
    @Nullable String period,
    @Nullable Integer revision,
    @Nullable String receiptId) {

  /** The same without saying who, and without the receipt, which is theirs. */
  public Origin withoutActor() {
    return new Origin(
        position, type, null, recordedAt, knownAt, task, unit, period, revision, null);
  }
}
