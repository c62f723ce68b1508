package cn.xunbao.query.fact;

import java.util.List;

/**
 * A unit (单位).
 *
 * @param code its stable key
 * @param name its name
 * @param kind its kind as the plan writes it
 * @param aliases other names for it
 */
public record UnitFact(String code, String name, String kind, List<String> aliases) {

  /** Kind of a unit that stands for members named later. */
  public static final String GROUP = "GENERIC_GROUP";
}
