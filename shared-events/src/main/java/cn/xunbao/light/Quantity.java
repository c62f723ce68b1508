package cn.xunbao.light;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule for lights can look at, at the end of a period. */
public enum Quantity {
  /** Done less expected, in percentage points; two decimals. */
  GAP("与序时进度之差", "个百分点", 2, null, null, false),
  /** Done in percent of what was expected; two decimals; unknown where nothing was expected. */
  RATIO("完成序时进度的比例", "%", 2, null, null, true),
  /** Days past the task's deadline, negative before it; unknown without one. */
  DAYS("逾期天数", "天", 0, null, null, true),
  /** How many 旬 running, this one included, it has been behind schedule. */
  RUN("连续落后旬数", "旬", 0, BigDecimal.ZERO, null, false),
  /** Rank among its peers in percent of their number, 100: last; unknown below five peers. */
  PEERS("同类单位中的名次位置", "%", 2, BigDecimal.ZERO, BigDecimal.valueOf(100), true);

  private final String chinese;
  private final String unit;
  private final int decimals;
  private final @Nullable BigDecimal min;
  private final @Nullable BigDecimal max;
  private final boolean mayBeUnknown;

  Quantity(
      String chinese,
      String unit,
      int decimals,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean mayBeUnknown) {
    this.chinese = chinese;
    this.unit = unit;
    this.decimals = decimals;
    this.min = min;
    this.max = max;
    this.mayBeUnknown = mayBeUnknown;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }

  /** How many decimals its values and bounds have. */
  public int decimals() {
    return decimals;
  }

  /** Whether there can be no value. */
  public boolean mayBeUnknown() {
    return mayBeUnknown;
  }

  /** The smallest step between two values. */
  BigDecimal step() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /** The smallest and the greatest value, where there are such. */
  Stream<BigDecimal> ends() {
    return Stream.of(Optional.ofNullable(min), Optional.ofNullable(max)).flatMap(Optional::stream);
  }

  /** Whether a value can occur. */
  public boolean allows(BigDecimal value) {
    return (min == null || value.compareTo(min) >= 0) && (max == null || value.compareTo(max) <= 0);
  }

  /** A value with its unit, such as −5个百分点. */
  public String print(BigDecimal value) {
    return number(value) + unit;
  }

  static String number(BigDecimal value) {
    var plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return plain.replace('-', '−');
  }
}
