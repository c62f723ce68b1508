package cn.xunbao.edge.input;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Instants as callers write them: RFC 3339 with an offset. Digits finer than a millisecond are cut
 * off, for the history knows none.
 */
public final class QueryInstants {

  private static final Pattern RFC_3339 =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?"
              + "(Z|[+-][0-9]{2}:[0-9]{2})");

  private QueryInstants() {}

  /**
   * Reads a query parameter; a space stands for the plus that wasn't escaped.
   *
   * @param parameter its name
   * @param value its value, null if it isn't there
   * @return null if it isn't there
   * @throws RejectedException 400 invalid-parameter if it is no instant
   */
  public static @Nullable Instant optional(String parameter, @Nullable String value) {
    return value == null ? null : required(parameter, value);
  }

  /**
   * The same for a value that is there.
   *
   * @throws RejectedException 400 invalid-parameter if it is no instant
   */
  public static Instant required(String parameter, String value) {
    var instant = read(value.strip().replace(' ', '+'));
    if (instant == null) {
      throw Rejections.invalidParameter(
          parameter,
          FaultCodes.BAD_FORMAT,
          "参数 %s 应为时刻，如 2023-03-23T08:00:00+08:00，收到“%s”"
              .formatted(parameter, Readings.shortened(value)));
    }
    return instant;
  }

  static @Nullable Instant read(String text) {
    var upper = text.toUpperCase(Locale.ROOT);
    if (!RFC_3339.matcher(upper).matches()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(upper).toInstant().truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
