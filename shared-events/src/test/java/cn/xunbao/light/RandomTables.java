package cn.xunbao.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes rows of rules for lights, mostly flawed, with small whole bounds. */
final class RandomTables {

  private static final int BOUND = 4;

  private final Random random;

  RandomTables(long seed) {
    random = new Random(seed);
  }

  /** Rows that may have holes and overlaps. */
  List<LightRow> rows() {
    var rows = new ArrayList<LightRow>();
    var quantities = random.nextInt(Quantity.values().length);
    for (var i = 0; i < 1 + random.nextInt(4); i++) {
      rows.add(new LightRow(colour(), conditions(quantities)));
    }
    return rows;
  }

  /** Rows that follow one another without a hole or an overlap. */
  List<LightRow> chain() {
    var rows = new ArrayList<LightRow>();
    BigDecimal last = null;
    var lastIsIn = false;
    for (var bound = -BOUND; bound <= BOUND; bound += 1 + random.nextInt(BOUND)) {
      var to = BigDecimal.valueOf(bound);
      var isIn = random.nextBoolean();
      rows.add(gap(last, lastIsIn, to, isIn));
      last = to;
      lastIsIn = isIn;
    }
    rows.add(gap(last, lastIsIn, null, false));
    return rows;
  }

  private LightRow gap(
      @Nullable BigDecimal from, boolean taken, @Nullable BigDecimal to, boolean isIn) {
    return new LightRow(
        colour(),
        List.of(
            new Condition(
                Quantity.GAP,
                taken ? null : from,
                taken ? from : null,
                isIn ? null : to,
                isIn ? to : null,
                null)));
  }

  private List<Condition> conditions(int first) {
    var conditions = new ArrayList<Condition>();
    for (var i = 0; i < random.nextInt(3); i++) {
      var quantity = Quantity.values()[(first + i) % Quantity.values().length];
      conditions.add(condition(quantity));
    }
    return conditions;
  }

  private Condition condition(Quantity quantity) {
    if (quantity.mayBeUnknown() && random.nextInt(4) == 0) {
      return new Condition(quantity, null, null, null, null, true);
    }
    var kind = random.nextInt(8);
    var bound = BigDecimal.valueOf(random.nextInt(2 * BOUND + 1) - BOUND);
    var other = bound.add(BigDecimal.valueOf(random.nextInt(3)));
    return switch (kind) {
      case 0 -> new Condition(quantity, bound, null, null, null, null);
      case 1 -> new Condition(quantity, null, bound, null, null, null);
      case 2 -> new Condition(quantity, null, null, bound, null, null);
      case 3 -> new Condition(quantity, null, null, null, bound, null);
      case 4 -> new Condition(quantity, bound, null, other, null, null);
      case 5 -> new Condition(quantity, bound, null, null, other, null);
      case 6 -> new Condition(quantity, null, bound, other, null, null);
      default -> new Condition(quantity, null, bound, null, other, null);
    };
  }

  private Colour colour() {
    return Colour.values()[random.nextInt(Colour.values().length)];
  }
}
