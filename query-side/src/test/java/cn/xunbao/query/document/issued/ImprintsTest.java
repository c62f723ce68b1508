package cn.xunbao.query.document.issued;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.summary.EditKind;
import cn.xunbao.events.summary.EditorialEdit;
import cn.xunbao.events.summary.Publicity;
import cn.xunbao.events.summary.SummaryDrafted;
import cn.xunbao.events.summary.SummaryEdited;
import cn.xunbao.query.document.Editorial.Figure;
import cn.xunbao.query.document.Editorial.Named;
import cn.xunbao.query.document.Imprint;
import cn.xunbao.summary.SummaryLife;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImprintsTest {

  @Test
  void whoMayReadItAndWhatItCorrectsComeFromTheDraft() {
    var imprint = imprint();

    assertThat(imprint.audience()).isEqualTo("领导小组成员");
    assertThat(imprint.publicity()).isEqualTo("不予公开");
    assertThat(imprint.withheld()).containsExactly("1.02");
    assertThat(imprint.correction()).isEqualTo("更正第8期");
  }

  @Test
  void ofTheEditsTheLastOfEachSubjectCounts() {
    var editorial =
        imprint(
                text(EditKind.OVERVIEW, "初稿。"),
                text(EditKind.OVERVIEW, "定稿。"),
                figure(EditKind.HIGHLIGHT_DROPPED, "1.01-i1"),
                figure(EditKind.HIGHLIGHT_FIRST, "1.01-i1"),
                figure(EditKind.HIGHLIGHT_DROPPED, "1.01-i2"),
                figure(EditKind.HIGHLIGHT_TAKEN, "1.01-i2"))
            .editorial();

    assertThat(editorial.overview()).isEqualTo("定稿。");
    assertThat(editorial.requirements()).isNull();
    assertThat(editorial.first()).containsExactly(new Figure("1.01", "1.01-i1"));
    assertThat(editorial.dropped()).isEmpty();
  }

  @Test
  void unitsAreNamedAsTheyAreCalledOnTheDayOfTheIssue() {
    var editorial =
        imprint(
                unit(EditKind.PRAISE_ADDED, "A", "报送及时。"),
                unit(EditKind.CRITICISM_REMOVED, "B", null))
            .editorial();

    assertThat(editorial.praised().added()).containsExactly(new Named("A", "单位A", "报送及时。"));
    assertThat(editorial.criticised().removed()).containsExactly("B");
  }

  private static EditorialEdit text(EditKind kind, String text) {
    return new EditorialEdit(kind, text, null, null, null);
  }

  private static EditorialEdit figure(EditKind kind, String indicator) {
    return new EditorialEdit(kind, null, "1.01", indicator, null);
  }

  private static EditorialEdit unit(EditKind kind, String unit, @Nullable String text) {
    return new EditorialEdit(kind, text, null, null, unit);
  }

  private static Imprint imprint(EditorialEdit... edits) {
    var drafted =
        new SummaryDrafted(
            "sample",
            0,
            "2023-04",
            1,
            "月通报",
            "样例方案 2023年4月 月通报",
            42,
            "0".repeat(64),
            "领导小组成员",
            Publicity.CLOSED,
            List.of("1.02"),
            List.of(),
            8,
            "数据更正");
    var life =
        SummaryLife.after(
            SummaryLife.after(null, drafted),
            new SummaryEdited("sample", 0, "2023-04", 1, List.of(edits), "核稿意见"));
    return Imprints.of(life, 2023, 9, 109, null, LocalDate.of(2023, 5, 5), unit -> "单位" + unit);
  }
}
