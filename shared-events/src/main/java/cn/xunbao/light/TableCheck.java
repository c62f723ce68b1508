package cn.xunbao.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for holes and overlaps in the rows of a table. Between two neighbouring bounds nothing
 * changes, so one sample of each such cell is tried, in all combinations: what is not found isn't
 * there.
 */
public final class TableCheck {

  private final List<LightRow> rows;
  private final List<Quantity> quantities;
  private final Map<Quantity, List<Cell>> cells = new EnumMap<>(Quantity.class);

  private TableCheck(List<LightRow> rows) {
    this.rows = rows;
    this.quantities = List.copyOf(LightTable.quantities(rows));
    quantities.forEach(quantity -> cells.put(quantity, Cell.of(quantity, rows)));
  }

  /** A counter-example in Chinese: values with no light, or with two; empty if there is none. */
  public static Optional<String> flaw(List<LightRow> rows) {
    return new TableCheck(rows).search(0, new EnumMap<>(Quantity.class));
  }

  private Optional<String> search(int depth, Map<Quantity, Integer> chosen) {
    if (depth == quantities.size()) {
      var lights = lights(chosen);
      return lights.size() == 1 ? Optional.empty() : Optional.of(describe(chosen, lights));
    }
    var quantity = quantities.get(depth);
    for (var i = 0; i < cells(quantity).size(); i++) {
      chosen.put(quantity, i);
      var flaw = search(depth + 1, chosen);
      if (flaw.isPresent()) {
        return flaw;
      }
    }
    return Optional.empty();
  }

  private Set<Colour> lights(Map<Quantity, Integer> chosen) {
    var values = new EnumMap<Quantity, BigDecimal>(Quantity.class);
    chosen.forEach(
        (quantity, i) -> {
          var sample = cells(quantity).get(i).sample();
          if (sample != null) {
            values.put(quantity, sample);
          }
        });
    return rows.stream()
        .filter(row -> row.holds(values))
        .map(LightRow::light)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Colour.class)));
  }

  private String describe(Map<Quantity, Integer> chosen, Set<Colour> lights) {
    if (quantities.isEmpty()) {
      return "规则没有任何条件，无法区分各灯";
    }
    var where =
        quantities.size() == 1
            ? widest(quantities.getFirst(), chosen, lights).print(quantities.getFirst())
            : quantities.stream()
                .map(
                    quantity ->
                        exactly(quantity, cells(quantity).get(chosen.getOrDefault(quantity, 0))))
                .collect(Collectors.joining("且", "", "的"));
    return where
        + (lights.isEmpty()
            ? "未定义"
            : "同时是" + lights.stream().map(Colour::chinese).collect(Collectors.joining("和")));
  }

  private static String exactly(Quantity quantity, Cell cell) {
    var sample = cell.sample();
    return quantity.chinese() + (sample == null ? "无法计算" : "为" + quantity.print(sample));
  }

  /** All neighbouring cells with the same flaw, with the roundest example. */
  private Cell widest(Quantity quantity, Map<Quantity, Integer> chosen, Set<Colour> lights) {
    var all = cells(quantity);
    var at = chosen.getOrDefault(quantity, 0);
    var first = all.get(at);
    var same = new ArrayList<>(List.of(first));
    for (var i = at + 1; i < all.size() && isSame(quantity, i, lights); i++) {
      same.add(all.get(i));
    }
    var example = same.stream().filter(Cell::isOpen).findFirst().orElse(first);
    return first.upTo(same.getLast(), example.sample());
  }

  private boolean isSame(Quantity quantity, int i, Set<Colour> lights) {
    return cells(quantity).get(i).sample() != null && lights(Map.of(quantity, i)).equals(lights);
  }

  private List<Cell> cells(Quantity quantity) {
    return cells.getOrDefault(quantity, List.of());
  }
}
