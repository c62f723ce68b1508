package cn.xunbao.events.indicator;

/** Over what a target is broken down. */
public enum Dimension {
  DEPARTMENTS("部门"),
  TOWNS("乡镇街道");

  private final String chinese;

  Dimension(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
