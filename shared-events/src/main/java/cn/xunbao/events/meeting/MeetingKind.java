package cn.xunbao.events.meeting;

/** What kind of meeting it is. */
public enum MeetingKind {
  /** A regular meeting (例会). */
  REGULAR("例会"),
  /** A progress meeting (调度会). */
  PROGRESS("调度会"),
  /** A joint conference (联席会议). */
  JOINT("联席会议");

  private final String chinese;

  MeetingKind(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
