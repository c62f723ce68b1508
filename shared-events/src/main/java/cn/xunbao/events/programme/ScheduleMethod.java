package cn.xunbao.events.programme;

/** How the elapsed share of the year is counted for 序时进度. */
public enum ScheduleMethod {
  /** k of 36 旬; agrees with months/12 at the end of each month. */
  XUN_36("按旬折算"),
  /** Months of the year that are over, of 12. */
  MONTHS_12("按月折算"),
  /** Days of the year. */
  DAYS("按日折算"),
  /** Workdays of the year. */
  WORKDAYS("按工作日折算");

  private final String chinese;

  ScheduleMethod(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
