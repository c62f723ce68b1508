package cn.xunbao.events.unit;

import cn.xunbao.events.EventType;
import java.util.List;

/**
 * A unit (单位) became known.
 *
 * @param unit its code, the stable key
 * @param name its name
 * @param kind its kind as the plan writes it; unknown kinds are kept
 * @param aliases other names that plans use for it
 */
@EventType("unit.registered")
public record UnitRegistered(String unit, String name, String kind, List<String> aliases)
    implements UnitEvent {
  public UnitRegistered {
    aliases = List.copyOf(aliases);
  }
}
