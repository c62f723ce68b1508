package cn.xunbao.query.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Percentages as they are printed: two decimals, half up. */
public final class Percent {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** A rate of two counts; null where {@code all} is 0. */
  public static @Nullable BigDecimal rate(int counted, int all) {
    return all == 0 ? null : share(BigDecimal.valueOf(counted), BigDecimal.valueOf(all));
  }

  /** {@code part} of {@code whole}, which is not 0. */
  public static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
  }

  /** A figure that is a percentage already. */
  static BigDecimal printed(BigDecimal percentage) {
    return percentage.setScale(2, RoundingMode.HALF_UP);
  }
}
