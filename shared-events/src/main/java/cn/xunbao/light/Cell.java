package cn.xunbao.light;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values of one quantity that no bound of a table divides.
 *
 * @param from lower end; null: none
 * @param to upper end; null: none
 * @param sample one of the values; null: there is no value
 */
record Cell(@Nullable BigDecimal from, @Nullable BigDecimal to, @Nullable BigDecimal sample) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /**
   * All cells of a quantity in a table, in order; the unknown one, if there can be, is the last.
   */
  static List<Cell> of(Quantity quantity, List<LightRow> rows) {
    var bounds = bounds(quantity, rows);
    var cells = new ArrayList<Cell>();
    BigDecimal before = null;
    for (var bound : bounds) {
      between(quantity, before, bound).ifPresent(cells::add);
      if (quantity.allows(bound)) {
        cells.add(new Cell(bound, bound, bound));
      }
      before = bound;
    }
    between(quantity, before, null).ifPresent(cells::add);
    if (quantity.mayBeUnknown()) {
      cells.add(new Cell(null, null, null));
    }
    return cells;
  }

  private static List<BigDecimal> bounds(Quantity quantity, List<LightRow> rows) {
    return rows.stream()
        .flatMap(row -> row.when().stream())
        .filter(condition -> condition.quantity() == quantity)
        .flatMap(
            c -> Stream.of(c.atLeast(), c.above(), c.below(), c.atMost()).filter(Objects::nonNull))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private static Optional<Cell> between(
      Quantity quantity, @Nullable BigDecimal from, @Nullable BigDecimal to) {
    return Stream.concat(samples(quantity, from, to), quantity.ends())
        .filter(sample -> from == null || sample.compareTo(from) > 0)
        .filter(sample -> to == null || sample.compareTo(to) < 0)
        .filter(quantity::allows)
        .findFirst()
        .map(sample -> new Cell(from, to, sample));
  }

  /** The rounder a sample is, the sooner it is tried. */
  private static Stream<BigDecimal> samples(
      Quantity quantity, @Nullable BigDecimal from, @Nullable BigDecimal to) {
    var step = quantity.step();
    if (from == null && to == null) {
      return Stream.of(BigDecimal.ZERO, BigDecimal.ONE);
    }
    if (from == null || to == null) {
      var end = from == null ? Objects.requireNonNull(to) : from;
      return from == null
          ? Stream.of(end.subtract(BigDecimal.ONE), end.subtract(step))
          : Stream.of(end.add(BigDecimal.ONE), end.add(step));
    }
    var middle = from.add(to).divide(TWO, quantity.decimals() + 1, RoundingMode.HALF_UP);
    return Stream.of(
        middle.setScale(0, RoundingMode.HALF_UP),
        middle.setScale(quantity.decimals(), RoundingMode.HALF_UP),
        from.add(step));
  }

  /** This cell and all up to another one. */
  Cell upTo(Cell last, @Nullable BigDecimal example) {
    return new Cell(from, last.to, example);
  }

  /** Whether there are values on both sides of the sample. */
  boolean isOpen() {
    return sample != null && (from == null || sample.compareTo(from) != 0);
  }

  /** 落后0至10个百分点之间（如 −5）. */
  String print(Quantity quantity) {
    if (sample == null) {
      return quantity.chinese() + "无法计算的";
    }
    var example = "（如 %s）".formatted(Quantity.number(sample));
    if (from != null && to != null && from.compareTo(to) == 0) {
      return "%s恰为%s的".formatted(quantity.chinese(), quantity.print(sample));
    }
    if (from == null && to == null) {
      return "任何%s%s".formatted(quantity.chinese(), example);
    }
    if (from == null || to == null) {
      return "%s在%s%s%s"
          .formatted(
              quantity.chinese(),
              quantity.print(Objects.requireNonNull(from == null ? to : from)),
              from == null ? "以下" : "以上",
              example);
    }
    if (quantity == Quantity.GAP && to.signum() <= 0) {
      return "落后%s至%s之间%s"
          .formatted(Quantity.number(to.negate()), quantity.print(from.negate()), example);
    }
    return "%s在%s至%s之间%s"
        .formatted(quantity.chinese(), Quantity.number(from), quantity.print(to), example);
  }
}
