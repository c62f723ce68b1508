package cn.xunbao.light;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule for lights: exactly one light for all that can occur.
 *
 * @param rows its rows; where several hold they give the same light
 * @param ladder when which warning is given, the lowest first; may be empty
 * @param ratings lights of tasks without numbers
 */
public record LightTable(List<LightRow> rows, List<LadderStep> ladder, RatingLights ratings) {

  /** Most rows of a table. */
  public static final int MAX_ROWS = 12;

  /** Most quantities that a table may look at. */
  public static final int MAX_QUANTITIES = 3;

  /**
   * Checks the table.
   *
   * @throws IllegalArgumentException if it has a hole or an overlap, or if its ladder doesn't rise
   */
  public LightTable {
    rows = List.copyOf(rows);
    ladder = List.copyOf(ladder);
    TableCheck.flaw(rows)
        .ifPresent(
            flaw -> {
              throw new IllegalArgumentException(flaw);
            });
    if (!isRising(ladder)) {
      throw new IllegalArgumentException("ladder: %s (expected: rising)".formatted(ladder));
    }
  }

  /** Green from one gap on, yellow from another, red below. */
  public static LightTable ofGaps(BigDecimal greenFrom, BigDecimal yellowFrom) {
    return new LightTable(
        List.of(
            gap(Colour.GREEN, greenFrom, null),
            gap(Colour.YELLOW, yellowFrom, greenFrom),
            gap(Colour.RED, null, yellowFrom)),
        List.of(),
        RatingLights.DEFAULT);
  }

  private static LightRow gap(Colour light, @Nullable BigDecimal from, @Nullable BigDecimal below) {
    return new LightRow(light, List.of(new Condition(Quantity.GAP, from, null, below, null, null)));
  }

  /** Whether each step stands for a higher warning and a longer run than the one before. */
  public static boolean isRising(List<LadderStep> ladder) {
    for (var i = 1; i < ladder.size(); i++) {
      var before = ladder.get(i - 1);
      var step = ladder.get(i);
      if (step.warning().compareTo(before.warning()) <= 0 || step.run() <= before.run()) {
        return false;
      }
    }
    return true;
  }

  /** What its rows look at, in the order of the quantities. */
  public Set<Quantity> quantities() {
    return quantities(rows);
  }

  static Set<Quantity> quantities(List<LightRow> rows) {
    return rows.stream()
        .flatMap(row -> row.when().stream())
        .map(Condition::quantity)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Quantity.class)));
  }

  /** Whether earlier periods count. */
  public boolean looksBack() {
    return !ladder.isEmpty() || quantities().contains(Quantity.RUN);
  }

  /** The light of some values; one that is unknown isn't among them. */
  public Colour light(Map<Quantity, BigDecimal> values) {
    return rows.stream()
        .filter(row -> row.holds(values))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no light of " + values))
        .light();
  }

  /** The highest warning that is given after so many periods; empty if none is. */
  public Optional<Warning> warning(int run) {
    return ladder.reversed().stream()
        .filter(step -> run >= step.run())
        .map(LadderStep::warning)
        .findFirst();
  }
}
