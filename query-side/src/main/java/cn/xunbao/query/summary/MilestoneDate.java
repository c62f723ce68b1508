package cn.xunbao.query.summary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The date of a milestone: a year, month or day means its last day. */
final class MilestoneDate {

  private MilestoneDate() {}

  /** The day by which it is to be done; null if the text is no date. */
  static @Nullable LocalDate parse(String text) {
    try {
      return switch (text.length()) {
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
