package cn.xunbao.command.unit;

import java.util.List;

/**
 * A unit as a programme file names it.
 *
 * @param code its stable key
 * @param name its name
 * @param kind its kind; unknown kinds are kept
 * @param aliases other names for it
 */
public record RegisterUnit(String code, String name, String kind, List<String> aliases) {

  public RegisterUnit {
    aliases = List.copyOf(aliases);
  }
}
