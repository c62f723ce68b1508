package cn.xunbao.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableCheckTest {

  /** Beyond the bounds of random tables, in steps smaller than they are. */
  private static final int BEYOND = 6;

  private static final long TABLES = 400;

  @Test
  void aHoleIsNamedWithItsRangeAndAnExample() {
    var rows =
        List.of(
            row(Colour.GREEN, gap("0", null, null, null)),
            row(Colour.RED, gap(null, null, null, "-10")));

    assertThat(TableCheck.flaw(rows)).contains("落后0至10个百分点之间（如 −5）未定义");
  }

  @Test
  void aHoleOfOneValueIsFound() {
    var rows =
        List.of(
            row(Colour.GREEN, gap(null, "0", null, null)),
            row(Colour.RED, gap(null, null, "0", null)));

    assertThat(TableCheck.flaw(rows)).contains("与序时进度之差恰为0个百分点的未定义");
  }

  @Test
  void anOverlapIsNamedWithBothLights() {
    var rows =
        List.of(
            row(Colour.GREEN, gap("0", null, null, null)),
            row(Colour.YELLOW, gap("-10", null, "0", null)),
            row(Colour.RED, gap(null, null, "-5", null)));

    assertThat(TableCheck.flaw(rows)).contains("落后5至10个百分点之间（如 −8）同时是黄灯和红灯");
  }

  @Test
  void aHoleAmongSeveralQuantitiesIsNamedByOnePoint() {
    var rows =
        List.of(
            row(Colour.GREEN, gap("0", null, null, null)),
            row(
                Colour.YELLOW,
                gap(null, null, "0", null),
                new Condition(Quantity.RUN, null, null, decimal("2"), null, null)),
            row(
                Colour.RED,
                gap(null, null, "0", null),
                new Condition(Quantity.RUN, null, decimal("2"), null, null, null)));

    assertThat(TableCheck.flaw(rows)).contains("与序时进度之差为−1个百分点且连续落后旬数为2旬的未定义");
  }

  @Test
  void whatCanBeUnknownNeedsALightToo() {
    var days = new Condition(Quantity.DAYS, null, null, null, BigDecimal.ZERO, null);
    var late = new Condition(Quantity.DAYS, null, BigDecimal.ZERO, null, null, null);
    var rows = List.of(row(Colour.GREEN, days), row(Colour.RED, late));

    assertThat(TableCheck.flaw(rows)).contains("逾期天数无法计算的未定义");
  }

  @Test
  void aFlawedTableCantBeMade() {
    var rows = List.of(row(Colour.GREEN, gap("0", null, null, null)));

    assertThatThrownBy(() -> new LightTable(rows, List.of(), RatingLights.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("未定义");
  }

  @Test
  void theCheckSaysOfRandomTablesWhatTryingAllValuesSays() {
    assertThat(LongStream.range(0, TABLES))
        .allSatisfy(
            seed -> {
              var rows = new RandomTables(seed).rows();
              assertThat(TableCheck.flaw(rows).isPresent()).as("%s", rows).isEqualTo(hasFlaw(rows));
            });
  }

  @Test
  void aChainOfRowsHasNoFlawAndOneWithoutALinkHasOne() {
    assertThat(LongStream.range(0, TABLES))
        .allSatisfy(
            seed -> {
              var rows = new ArrayList<>(new RandomTables(seed).chain());
              assertThat(TableCheck.flaw(rows)).as("%s", rows).isEmpty();
              rows.remove((int) (seed % rows.size()));
              assertThat(TableCheck.flaw(rows).isPresent()).as("%s", rows).isEqualTo(hasFlaw(rows));
            });
  }

  private static boolean hasFlaw(List<LightRow> rows) {
    List<Map<Quantity, BigDecimal>> points = List.of(Map.of());
    for (var quantity : LightTable.quantities(rows)) {
      var longer = new ArrayList<Map<Quantity, BigDecimal>>();
      for (var point : points) {
        if (quantity.mayBeUnknown()) {
          longer.add(point);
        }
        for (var value = -BEYOND * 4; value <= BEYOND * 4; value++) {
          var decimal = BigDecimal.valueOf(value * 25L, 2);
          if (quantity.allows(decimal)
              && decimal.stripTrailingZeros().scale() <= quantity.decimals()) {
            var with = new EnumMap<Quantity, BigDecimal>(Quantity.class);
            with.putAll(point);
            with.put(quantity, decimal);
            longer.add(with);
          }
        }
      }
      points = longer;
    }
    return points.stream()
        .anyMatch(
            point ->
                rows.stream()
                        .filter(row -> row.holds(point))
                        .map(LightRow::light)
                        .collect(Collectors.toSet())
                        .size()
                    != 1);
  }

  private static LightRow row(Colour light, Condition... when) {
    return new LightRow(light, List.of(when));
  }

  private static Condition gap(
      @Nullable String atLeast,
      @Nullable String above,
      @Nullable String below,
      @Nullable String atMost) {
    return new Condition(
        Quantity.GAP, decimal(atLeast), decimal(above), decimal(below), decimal(atMost), null);
  }

  private static @Nullable BigDecimal decimal(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
