package cn.xunbao.query.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xunbao.query.document.text.TextTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    assertThat(
            new TextTable(Column.text("项目"), Column.number("应报"))
                .row(List.of("单位", "39"))
                .row(List.of("报件合计", "132"))
                .lines(100))
        .containsExactly("项目      应报", "--------------", "单位        39", "报件合计   132");
  }

  @Test
  void aColumnThatShrinksGivesWayToTheOthers() {
    assertThat(
            new TextTable(Column.shrinking("专项"), Column.number("应报"))
                .row(List.of("优化发展环境持久仗", "12345"))
                .lines(15))
        .containsExactly("专项       应报", "---------------", "优化发…   12345");
  }

  @Test
  void aRowWithoutACellForEachColumnIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextTable(Column.text("项目")).row(List.of("a", "b")))
        .withMessage("cells: 2 (expected: 1)");
  }
}
