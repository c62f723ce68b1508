package cn.xunbao.query.summary;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a light has changed. */
public enum Turn {
  BETTER("better", "好转"),
  WORSE("worse", "转差"),
  /** Reported again, or for the first time. */
  REPORTED("reported", "新报送"),
  /** Not reported any more. */
  MISSING("missing", "本期未报");

  private final String json;
  private final String chinese;

  Turn(String json, String chinese) {
    this.json = json;
    this.chinese = chinese;
  }

  /** The name in answers. */
  @JsonValue
  public String json() {
    return json;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }

  static Turn of(Light from, Light to) {
    if (from == Light.GREY) {
      return REPORTED;
    }
    if (to == Light.GREY) {
      return MISSING;
    }
    return TaskLight.isBetter(to, from) ? BETTER : WORSE;
  }
}
