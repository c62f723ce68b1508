package cn.xunbao.events.project;

/** What each project comes to in turn. */
public enum ProjectStage {
  STARTED("开工"),
  STOCKED("入库"),
  COMPLETED("竣工");

  private final String chinese;

  ProjectStage(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
