package cn.xunbao.events.item;

/** How grave a problem is. */
public enum ProblemGrade {
  /** 一般. */
  ORDINARY("一般"),
  /** 较大. */
  MAJOR("较大"),
  /** 重大. */
  GRAVE("重大");

  private final String chinese;

  ProblemGrade(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
