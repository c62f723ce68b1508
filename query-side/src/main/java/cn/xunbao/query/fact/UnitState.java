package cn.xunbao.query.fact;

import cn.xunbao.succession.UnitLife;

/**
 * A unit as it was known at a position.
 *
 * @param life what was known of it, by date
 * @param version number of the last event in its stream
 */
public record UnitState(UnitLife life, long version) {

  static UnitState of(UnitFact fact) {
    return new UnitState(
        UnitLife.registered(fact.code(), fact.name(), fact.kind(), fact.aliases(), null), 0);
  }

  UnitState after(UnitChange change) {
    return new UnitState(life.after(change.event()), change.version());
  }
}
