package cn.xunbao.query.summary;

import cn.xunbao.light.Colour;
import com.fasterxml.jackson.annotation.JsonValue;

/** A light (亮灯). */
public enum Light {
  GREEN("green", "绿"),
  YELLOW("yellow", "黄"),
  RED("red", "红"),
  /** The year's target is reached. */
  BLUE("blue", "蓝"),
  /** Not reported. */
  GREY("grey", "灰"),
  /** Nothing is due in such a period. */
  NOT_DUE("notDue", "—"),
  /** There is nothing to reckon with. */
  NOT_APPLICABLE("notApplicable", "—");

  private final String json;
  private final String chinese;

  Light(String json, String chinese) {
    this.json = json;
    this.chinese = chinese;
  }

  /** The name in answers. */
  @JsonValue
  public String json() {
    return json;
  }

  /** The colour in documents; — where no light is lit. */
  public String chinese() {
    return chinese;
  }

  /** The light of a rule's colour. */
  static Light of(Colour colour) {
    return switch (colour) {
      case BLUE -> BLUE;
      case GREEN -> GREEN;
      case YELLOW -> YELLOW;
      case RED -> RED;
    };
  }

  /** Whether a light is lit at all. */
  public boolean isLit() {
    return this != NOT_DUE && this != NOT_APPLICABLE;
  }
}
