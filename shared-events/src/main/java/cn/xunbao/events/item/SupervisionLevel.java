package cn.xunbao.events.item;

/** How a problem is supervised. */
public enum SupervisionLevel {
  /** A letter (督办函). */
  LETTER("督办函"),
  /** Listed in public (挂牌督办). */
  LISTED("挂牌督办");

  private final String chinese;

  SupervisionLevel(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
