package cn.xunbao.query.scoring;

import cn.xunbao.events.scoring.CountedFact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was counted of each unit, with what it rests on. */
final class UnitCounts {

  private final Map<String, Map<CountedFact, List<Counted>>> byUnit = new TreeMap<>();

  void add(String unit, CountedFact fact, String what, List<Long> positions) {
    byUnit
        .computeIfAbsent(unit, none -> new EnumMap<>(CountedFact.class))
        .computeIfAbsent(fact, none -> new ArrayList<>())
        .add(new Counted(what, positions));
  }

  /** A unit that may have nothing counted. */
  void addUnit(String unit) {
    byUnit.computeIfAbsent(unit, none -> new EnumMap<>(CountedFact.class));
  }

  /** The units, in the order of their codes. */
  Map<String, Map<CountedFact, List<Counted>>> byUnit() {
    return byUnit;
  }

  /**
   * One thing that was counted.
   *
   * @param what what it is, such as {@code 2023-04-X1 1.01}
   * @param positions positions of its facts; none where nothing was recorded
   */
  record Counted(String what, List<Long> positions) {}
}
