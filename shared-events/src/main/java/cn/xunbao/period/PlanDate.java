package cn.xunbao.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A date as plans write it: a year, month or day means its last day. */
public final class PlanDate {

  private PlanDate() {}

  /** The last day that is meant; null if there is no text, or if it is no date (长期坚持). */
  public static @Nullable LocalDate parse(@Nullable String text) {
    try {
      return switch (text == null ? 0 : text.length()) {
        case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
        case 7 -> YearMonth.parse(text).atEndOfMonth();
        case 10 -> LocalDate.parse(text);
        default -> null;
      };
    } catch (DateTimeException noDate) {
      return null;
    }
  }
}
