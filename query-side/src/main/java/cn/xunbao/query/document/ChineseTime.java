package cn.xunbao.query.document;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days and instants as documents write them, in Beijing time. */
public final class ChineseTime {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

  private static final DateTimeFormatter SECOND =
      new DateTimeFormatterBuilder()
          .appendPattern("yyyy年M月d日 HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(Locale.ROOT)
          .withZone(Period.ZONE);

  private ChineseTime() {}

  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  public static String second(Instant instant) {
    return SECOND.format(instant);
  }
}
