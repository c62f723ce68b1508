package cn.xunbao.events.item;

/** Where a problem comes from. */
public enum ProblemSource {
  /** A unit's report. */
  REPORT("单位报送"),
  /** An inspection (督查). */
  INSPECTION("督查"),
  /** The citizens' hotline (12345). */
  HOTLINE("热线"),
  /** A complaint (信访). */
  COMPLAINT("信访投诉"),
  /** A meeting. */
  MEETING("会议"),
  /** Something else. */
  OTHER("其他");

  private final String chinese;

  ProblemSource(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
