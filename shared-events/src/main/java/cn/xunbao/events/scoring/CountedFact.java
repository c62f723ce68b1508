package cn.xunbao.events.scoring;

/** What can be counted of a unit; how often anybody used the software never is. */
public enum CountedFact {
  /** Reports that came late (迟报). */
  LATE("迟报"),
  /** Reports that are missing (未报). */
  MISSING("未报"),
  /** Reports that were made up after the cut-off (补报). */
  MADE_UP("补报"),
  /** Reminders (催报). */
  REMINDED("催报"),
  /** Periods in which a task that it leads was behind schedule (滞后). */
  BEHIND("滞后"),
  /** Praise that stands (表扬). */
  PRAISED("通报表扬"),
  /** Criticism that stands (批评). */
  CRITICISED("通报批评");

  private final String chinese;

  CountedFact(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
