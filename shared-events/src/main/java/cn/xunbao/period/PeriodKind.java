package cn.xunbao.period;

/**
 * Kinds of periods. Within a {@link Family} each kind is an exact union of finer ones: 旬 ⊂ month ⊂
 * quarter ⊂ half-year ⊂ year, and week ⊂ fortnight. Weeks are no part of 旬.
 */
public enum PeriodKind {
  WEEK("周", Family.WEEKS),
  XUN("旬", Family.MONTHS),
  FORTNIGHT("双周", Family.WEEKS),
  MONTH("月", Family.MONTHS),
  QUARTER("季", Family.MONTHS),
  HALF_YEAR("半年", Family.MONTHS),
  YEAR("年", Family.MONTHS);

  /** Kinds that nest in one another. */
  public enum Family {
    /** 旬 and what is made of them. */
    MONTHS,
    /** ISO weeks and what is made of them. */
    WEEKS
  }

  private final String chinese;
  private final Family family;

  PeriodKind(String chinese, Family family) {
    this.chinese = chinese;
    this.family = family;
  }

  /** The name in plans: 周, 旬, 双周, 月, 季, 半年, 年. */
  public String chinese() {
    return chinese;
  }

  /** The family it belongs to. */
  public Family family() {
    return family;
  }

  /** Whether this kind is a true part of {@code other}; false across families. */
  public boolean isFinerThan(PeriodKind other) {
    return family == other.family && compareTo(other) < 0;
  }
}
