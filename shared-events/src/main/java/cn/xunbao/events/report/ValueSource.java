package cn.xunbao.events.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a figure comes from. */
public enum ValueSource {
  REPORTED("部门填报"),
  STATISTICS("统计反馈"),
  SUPERIOR("上级通报");

  private final String chinese;

  ValueSource(String chinese) {
    this.chinese = chinese;
  }

  /** Its name, in events and answers too. */
  @JsonValue
  public String chinese() {
    return chinese;
  }
}
