package cn.xunbao.events.measure;

/** What kind of measure it is. Calling to account (追责) is only submitted or transferred. */
public enum MeasureKind {
  /** Praise in a circular (通报表扬). */
  PRAISE("通报表扬"),
  /** A warning ahead (预警提示). */
  WARNING("预警提示"),
  /** A letter of supervision (督办函). */
  SUPERVISION_LETTER("督办函"),
  /** Criticism in a circular (通报批评). */
  CRITICISM("通报批评"),
  /** A talk (约谈). */
  TALK("约谈"),
  /** A yellow card (黄牌警告). */
  YELLOW_CARD("黄牌警告"),
  /** A veto in the yearly assessment (一票否决). */
  VETO("一票否决"),
  /** Submitted to a competent body that may call to account (提请追责). */
  REFERRAL("提请追责"),
  /** A letter with a recommendation, to those whom the government doesn't supervise (函告建议). */
  RECOMMENDATION("函告建议");

  private final String chinese;

  MeasureKind(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }

  /** Whether the unit is to be heard before. */
  public boolean isHeard() {
    return this != PRAISE;
  }
}
