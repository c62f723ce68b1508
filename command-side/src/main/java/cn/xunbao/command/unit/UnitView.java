package cn.xunbao.command.unit;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitRegistered;
import org.jspecify.annotations.Nullable;

/**
 * A unit as others see it.
 *
 * @param code its stable key
 * @param name its name
 * @param kind its kind
 */
public record UnitView(String code, String name, String kind) {

  private static final String GROUP = "GENERIC_GROUP";

  /** Whether it stands for members that are named later (各乡镇街道). */
  public boolean isGroup() {
    return kind.equals(GROUP);
  }

  static UnitView after(@Nullable UnitView before, DomainEvent event) {
    return switch ((UnitEvent) event) {
      case UnitRegistered e -> new UnitView(e.unit(), e.name(), e.kind());
    };
  }
}
