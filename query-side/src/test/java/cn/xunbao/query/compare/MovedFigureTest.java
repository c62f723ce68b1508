package cn.xunbao.query.compare;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.summary.Basis;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovedFigureTest {

  @Test
  void onlyFiguresThatArePrintedOtherwiseHaveMoved() {
    var moved =
        MovedFigure.between(
            List.of(figure("a", "1", 1), figure("b", "1", 2), figure("gone", "1", 3)),
            List.of(figure("a", "1", 1), figure("b", "2", 2, 4), figure("new", "1", 5)));

    assertThat(moved).extracting(one -> one.figure().figure()).containsExactly("b", "new", "gone");
    assertThat(moved.getLast().to()).isNull();
  }

  @Test
  void whatMovedAFigureAreTheEventsOnWhichOnlyOneOfTheTwoRests() {
    var moved = new MovedFigure(figure("b", "1", 2, 7), figure("b", "2", 2, 9, 4));

    assertThat(moved.positions()).containsExactly(4L, 7L, 9L);
  }

  @Test
  void whatOnlyTimeHasMovedHasNoEvents() {
    var moved = MovedFigure.between(List.of(figure("b", "待报", 2)), List.of(figure("b", "未报", 2)));

    assertThat(moved).singleElement().extracting(MovedFigure::positions).isEqualTo(List.of());
  }

  private static Basis figure(String id, String value, long... positions) {
    return new Basis(id, id, value, "说明", Arrays.stream(positions).boxed().toList());
  }
}
