package cn.xunbao.events.summary;

/** Whether a summary is published (公开属性). */
public enum Publicity {
  /** Published of one's own accord (主动公开). */
  OPEN("主动公开"),
  /** Handed out on request (依申请公开). */
  ON_REQUEST("依申请公开"),
  /** Not published (不予公开). */
  CLOSED("不予公开");

  private final String chinese;

  Publicity(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
