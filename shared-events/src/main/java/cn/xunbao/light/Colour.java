package cn.xunbao.light;

/** A light that a rule can give. */
public enum Colour {
  BLUE("蓝"),
  GREEN("绿"),
  YELLOW("黄"),
  RED("红");

  private final String chinese;

  Colour(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese + "灯";
  }
}
