package cn.xunbao.query.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads units as they were known at a position. */
public class UnitStates {

  private final Facts facts;

  UnitStates(Facts facts) {
    this.facts = facts;
  }

  /** All units at a position by code, in the order of the codes. */
  public Map<String, UnitState> at(long position) {
    var units = new LinkedHashMap<String, UnitState>();
    facts
        .all(Facts.NO_PROGRAMME, FactKind.UNIT, position)
        .forEach((code, fact) -> units.put(code, UnitState.of(fact)));
    facts
        .all(Facts.NO_PROGRAMME, FactKind.UNIT_CHANGE, position)
        .values()
        .forEach(
            change -> units.computeIfPresent(change.unit(), (code, unit) -> unit.after(change)));
    return units;
  }

  /** From a unit's code to its name on a day; the code itself where it is unknown. */
  public static UnaryOperator<String> names(Map<String, UnitState> units, LocalDate on) {
    return code -> {
      var unit = units.get(code);
      return unit == null ? code : unit.life().nameOn(on);
    };
  }
}
