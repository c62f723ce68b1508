package cn.xunbao.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as an exact fraction.
 *
 * @param part the part
 * @param whole the whole, not 0
 */
public record Share(BigDecimal part, BigDecimal whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Share of(long part, long whole) {
    return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  /** The percentage as it is printed: two decimals, half up. */
  public BigDecimal percent() {
    return percent(2);
  }

  /** The percentage with so many decimals. */
  public BigDecimal percent(int decimals) {
    return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
  }

  /** The fraction as it is written: 17/36. */
  public String written() {
    return part.toPlainString() + "/" + whole.toPlainString();
  }
}
