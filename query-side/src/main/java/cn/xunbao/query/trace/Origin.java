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
 * @param task code of the task that it is about
 * @param unit code of the unit that it is about
 * @param period code of the period that it is about
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Origin(
    long position,
    String type,
    @Nullable Actor by,
    Instant recordedAt,
    @Nullable String task,
    @Nullable String unit,
    @Nullable String period) {

  /** The same without saying who. */
  public Origin withoutActor() {
    return new Origin(position, type, null, recordedAt, task, unit, period);
  }
}
