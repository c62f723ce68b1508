package cn.xunbao.light;

/** How a task without numbers comes along, as its lead or the office says. */
public enum SelfRating {
  NOT_STARTED("未启动"),
  ON_TRACK("正常推进"),
  BEHIND("滞后"),
  DONE("已完成");

  private final String chinese;

  SelfRating(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
