package cn.xunbao.command.item;

import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.unit.UnitId;
import java.time.Instant;

/** Reads which unit is to be held to an item: one that exists, and no group. */
public final class HeldUnits {

  private final UnitDirectory units;

  HeldUnits(UnitDirectory units) {
    this.units = units;
  }

  /** Reads {@code unit}. */
  public String read(JsonObjectInput input, Instant at) {
    var code = input.requiredText("unit", UnitId.MAX_CODE);
    if (!input.sound("unit")) {
      return code;
    }
    var today = BusinessDay.of(at);
    var unit = units.find(code);
    if (unit.isEmpty()) {
      input.fault("unit", FaultCodes.UNKNOWN_VALUE, "没有编码为“%s”的单位".formatted(code));
    } else if (unit.get().isGroup()) {
      input.fault("unit", "group", "“%s”是单位的统称，请写明具体单位".formatted(unit.get().nameOn(today)));
    } else if (unit.get().endBy(today).isPresent()) {
      input.fault("unit", "ended", "“%s”已撤销或并入其他单位".formatted(unit.get().nameOn(today)));
    }
    return code;
  }
}
