package cn.xunbao.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightTableTest {

  private static final LightTable GAPS =
      LightTable.ofGaps(BigDecimal.ZERO, BigDecimal.TEN.negate());

  @ParameterizedTest
  @CsvSource({"0.01,GREEN", "0,GREEN", "-0.01,YELLOW", "-10.00,YELLOW", "-10.01,RED"})
  void twoGapsAreATableOfThreeRows(BigDecimal gap, Colour light) {
    assertThat(GAPS.light(Map.of(Quantity.GAP, gap))).isEqualTo(light);
  }

  @Test
  void warningsRiseWithTheRun() {
    var table =
        new LightTable(
            GAPS.rows(),
            List.of(
                new LadderStep(Warning.BLUE, 1),
                new LadderStep(Warning.ORANGE, 3),
                new LadderStep(Warning.RED, 6)),
            RatingLights.DEFAULT);

    assertThat(table.warning(0)).isEmpty();
    assertThat(table.warning(2)).contains(Warning.BLUE);
    assertThat(table.warning(3)).contains(Warning.ORANGE);
    assertThat(table.warning(7)).contains(Warning.RED);
  }

  @Test
  void aLadderThatDoesNotRiseIsRefused() {
    var ladder = List.of(new LadderStep(Warning.ORANGE, 2), new LadderStep(Warning.RED, 2));

    assertThatThrownBy(() -> new LightTable(GAPS.rows(), ladder, RatingLights.DEFAULT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOverdueNodeLeavesAtBestYellow() {
    var ratings = RatingLights.DEFAULT;

    assertThat(ratings.of(SelfRating.DONE, false)).isEqualTo(Colour.BLUE);
    assertThat(ratings.of(SelfRating.ON_TRACK, true)).isEqualTo(Colour.YELLOW);
    assertThat(ratings.of(SelfRating.NOT_STARTED, true)).isEqualTo(Colour.YELLOW);
    assertThat(ratings.of(SelfRating.NOT_STARTED, false)).isNull();
    assertThat(ratings.of(SelfRating.BEHIND, true)).isEqualTo(Colour.RED);
  }
}
