package cn.xunbao.command.item;

import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.unit.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads which unit is to be held to an item: one that exists, and no group. */
public final class HeldUnits {

  private final UnitDirectory units;

  HeldUnits(UnitDirectory units) {
    this.units = units;
  }

  /** Reads {@code unit}. */
  public String read(JsonObjectInput input, Instant at) {
    var code = input.requiredText("unit", UnitId.MAX_CODE);
    if (input.sound("unit")) {
      faultOf(code, at).ifPresent(fault -> input.fault("unit", fault.code(), fault.detail()));
    }
    return code;
  }

  /** Reads a list of units, at least one. */
  public List<String> readAll(JsonObjectInput input, String name, int maxItems, Instant at) {
    var codes = input.requiredTexts(name, maxItems, UnitId.MAX_CODE);
    if (input.sound(name)) {
      for (var i = 0; i < codes.size(); i++) {
        var index = i;
        faultOf(codes.get(i), at)
            .ifPresent(fault -> input.fault(name, index, fault.code(), fault.detail()));
      }
    }
    return codes;
  }

  private Optional<UnitFault> faultOf(String code, Instant at) {
    var today = BusinessDay.of(at);
    var unit = units.find(code);
    if (unit.isEmpty()) {
      return Optional.of(new UnitFault(FaultCodes.UNKNOWN_VALUE, "没有编码为“%s”的单位".formatted(code)));
    }
    var name = unit.get().nameOn(today);
    if (unit.get().isGroup()) {
      return Optional.of(new UnitFault("group", "“%s”是单位的统称，请写明具体单位".formatted(name)));
    }
    return unit.get().endBy(today).isPresent()
        ? Optional.of(new UnitFault("ended", "“%s”已撤销或并入其他单位".formatted(name)))
        : Optional.empty();
  }

  private record UnitFault(String code, String detail) {}
}
