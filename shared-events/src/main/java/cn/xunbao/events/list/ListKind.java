package cn.xunbao.events.list;

/** What a list is of; the shape of its rows follows from it. */
public enum ListKind {
  /** Projects (项目清单): each with its investment and nodes. */
  PROJECTS("项目清单"),
  /** Tasks (任务清单): each with a deadline. */
  TASKS("任务清单"),
  /** Responsibilities (责任清单): each with the person who answers for it. */
  RESPONSIBILITIES("责任清单"),
  /** Policies (政策清单): each with its document. */
  POLICIES("政策清单");

  private final String chinese;

  ListKind(String chinese) {
    this.chinese = chinese;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }
}
