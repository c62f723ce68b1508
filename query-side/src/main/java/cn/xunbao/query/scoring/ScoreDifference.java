package cn.xunbao.query.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit's score as published or closed differs from what is known now.
 *
 * @param unit its code
 * @param name its name
 * @param listed total in the list
 * @param known total by what is known now
 * @param items the items that differ
 */
record ScoreDifference(
    String unit, String name, BigDecimal listed, BigDecimal known, List<ItemDifference> items) {

  /**
   * An item that differs.
   *
   * @param item its code
   * @param listed points in the list
   * @param known points by what is known now
   */
  record ItemDifference(String item, BigDecimal listed, BigDecimal known) {}

  /** All units that differ, in the order of their codes. */
  static List<ScoreDifference> between(ScoreSheet listed, ScoreSheet known) {
    var before = byUnit(listed);
    var after = byUnit(known);
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .sorted()
        .map(unit -> of(before.get(unit), after.get(unit)))
        .filter(difference -> !difference.items().isEmpty())
        .toList();
  }

  private static ScoreDifference of(@Nullable UnitScore listed, @Nullable UnitScore known) {
    var unit = Objects.requireNonNull(known == null ? listed : known);
    var before = points(listed);
    var after = points(known);
    var items = new TreeSet<>(before.keySet());
    items.addAll(after.keySet());
    return new ScoreDifference(
        unit.unit(),
        unit.name(),
        sum(before),
        sum(after),
        items.stream()
            .map(
                item ->
                    new ItemDifference(
                        item,
                        before.getOrDefault(item, BigDecimal.ZERO),
                        after.getOrDefault(item, BigDecimal.ZERO)))
            .filter(item -> item.listed().compareTo(item.known()) != 0)
            .toList());
  }

  private static Map<String, UnitScore> byUnit(ScoreSheet sheet) {
    return sheet.units().stream().collect(Collectors.toMap(UnitScore::unit, Function.identity()));
  }

  /** Points by item, corrections among them. */
  private static Map<String, BigDecimal> points(@Nullable UnitScore score) {
    if (score == null) {
      return Map.of();
    }
    return Stream.concat(
            score.points().stream().map(one -> Map.entry(one.item(), one.points())),
            score.corrections().stream().map(one -> Map.entry(one.item(), one.points())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add));
  }

  private static BigDecimal sum(Map<String, BigDecimal> points) {
    return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
