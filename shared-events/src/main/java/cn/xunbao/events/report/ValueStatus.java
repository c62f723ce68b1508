package cn.xunbao.events.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** How firm a figure is. */
public enum ValueStatus {
  FLASH("快报"),
  PRELIMINARY("初步核算"),
  FINAL("核定");

  private final String chinese;

  ValueStatus(String chinese) {
    this.chinese = chinese;
  }

  /** Its name, in events and answers too. */
  @JsonValue
  public String chinese() {
    return chinese;
  }
}
