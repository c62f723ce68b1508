package cn.xunbao.events.question;

/** Patterns in what a unit reported that it is asked about. */
public enum QuestionKind {
  /** A running total is lower than one of an earlier data period, and nobody said why. */
  FALLING_TOTAL("累计数下降"),
  /** In the last days before the due time a value moved by far more than it ever did. */
  JUMP("临近时限变动较大"),
  /** A report was corrected after its period had been cut off. */
  LATE_CORRECTION("截稿后更正"),
  /** The text is that of another unit. */
  SAME_TEXT("文字雷同");

  private final String chinese;

  QuestionKind(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
