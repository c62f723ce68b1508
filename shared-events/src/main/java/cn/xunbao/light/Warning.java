package cn.xunbao.light;

/** A rung of the ladder of warnings (预警), from the lowest on. */
public enum Warning {
  BLUE("蓝色预警"),
  ORANGE("橙色预警"),
  RED("红色预警");

  private final String chinese;

  Warning(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
