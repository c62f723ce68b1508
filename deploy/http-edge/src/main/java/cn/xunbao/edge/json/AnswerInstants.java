package cn.xunbao.edge.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Prints instants as every answer and document has them: RFC 3339 at +08:00, seconds always,
 * milliseconds only if there are any ({@code 2023-03-23T08:00:00.250+08:00}).
 */
public final class AnswerInstants {

  /** China's one offset; no summer time since 1991. */
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT).withZone(OFFSET);

  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
          .appendFraction(ChronoField.MILLI_OF_SECOND, 3, 3, true)
          .appendPattern("xxx")
          .toFormatter(Locale.ROOT)
          .withZone(OFFSET);

  private AnswerInstants() {}

  /** Digits finer than a millisecond are cut off. */
  public static String print(Instant instant) {
    var whole = instant.truncatedTo(ChronoUnit.SECONDS);
    return (instant.toEpochMilli() == whole.toEpochMilli() ? SECONDS : MILLIS).format(instant);
  }
}
