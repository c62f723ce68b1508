package cn.xunbao.query.history;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A unit with its name.
 *
 * @param unit its code
 * @param name its name
 */
record NamedUnit(String unit, String name) {

  static List<NamedUnit> of(List<String> codes, UnaryOperator<String> names) {
    return codes.stream().map(code -> new NamedUnit(code, names.apply(code))).toList();
  }

  /** Their names in a row; 无 for nobody. */
  static String names(List<NamedUnit> units) {
    return units.isEmpty()
        ? "无"
        : units.stream().map(NamedUnit::name).collect(Collectors.joining("、"));
  }
}
