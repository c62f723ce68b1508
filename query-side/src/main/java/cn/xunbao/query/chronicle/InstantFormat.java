package cn.xunbao.query.chronicle;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** How instants are written into leaf data. */
final class InstantFormat {

  static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private InstantFormat() {}
}
