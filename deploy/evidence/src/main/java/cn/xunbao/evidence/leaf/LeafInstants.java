package cn.xunbao.evidence.leaf;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** How instants are written into leaf data. */
public final class LeafInstants {

  /** Three decimals always: {@link Instant#toString} drops zeros. */
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private LeafInstants() {}

  /** ISO 8601 in UTC with three decimals. */
  public static String text(Instant instant) {
    return MILLIS.format(instant);
  }
}
