package cn.xunbao.query.fact;

import java.util.LinkedHashMap;
import java.util.Map;

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
}
