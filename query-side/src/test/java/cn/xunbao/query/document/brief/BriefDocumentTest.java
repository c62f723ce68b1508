package cn.xunbao.query.document.brief;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.light.SelfRating;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.DocumentSamples;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.document.content.CheckContent;
import cn.xunbao.query.document.content.TaskContent;
import cn.xunbao.query.summary.Check;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.RatedTask;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BriefDocumentTest {

  @Test
  void itHasTheSectionsOfABriefInOrder() {
    assertThat(DocumentSamples.county().sections())
        .extracting(Section::heading)
        .containsExactly(
            "一、报送情况", "二、亮灯情况", "三、主要指标与序时进度", "四、工作亮点", "五、存在问题", "六、尚未明确牵头单位的任务", "七、下期到期事项");
  }

  @Test
  void barsBeginWithTheFarthestBehindAndAreNoMoreThanAPageCanHold() {
    var bars = only(DocumentSamples.county(), Block.BarChart.class).bars();

    assertThat(bars).hasSize(20);
    assertThat(bars.getFirst().actual()).isLessThan(bars.getFirst().expected());
    assertThat(bars).extracting(Block.Bar::light).containsOnly(Light.RED);
  }

  @Test
  void theMatrixShowsEachTaskOfEachCampaignOnce() {
    var rows = only(DocumentSamples.county(), Block.LightMatrix.class).rows();

    assertThat(rows).hasSize(6);
    assertThat(rows.stream().flatMap(row -> row.lamps().stream()).map(Block.Lamp::label))
        .hasSize(165)
        .doesNotHaveDuplicates();
  }

  @Test
  void theLedgerSaysWhichTasksNobodyLeads() {
    var ledger = DocumentSamples.county().annexes().getLast().table();

    assertThat(
            ledger.rows().stream()
                .filter(row -> row.cells().getLast().printed().equals("尚未明确牵头单位")))
        .hasSize(66);
  }

  @Test
  void tasksWithoutNumbersAreCountedByWhatTheirLeadsAndTheOfficeSay() {
    var blocks =
        TaskContent.rated(
            List.of(
                rated("1.05", "市商务局", SelfRating.DONE, SelfRating.BEHIND, List.of()),
                rated("1.05", "市发改局", SelfRating.ON_TRACK, null, List.of()),
                rated("2.01", "市统计局", null, null, List.of("完成选址"))));

    assertThat(blocks.subList(0, 2))
        .containsExactly(
            new Block.Paragraph("无数字指标任务共2项。自评：未启动0项，正常推进1项，滞后0项，已完成1项，未自评1项。"),
            new Block.Paragraph("确认：未启动0项，正常推进0项，滞后1项，已完成0项，待确认2项。"));
    assertThat(((Block.Grid) blocks.getLast()).table().rows())
        .extracting(row -> row.cells().stream().map(Cell::printed).toList())
        .containsExactly(
            List.of("1.05", "市商务局", "已完成", "滞后", "—", "灰"),
            List.of("1.05", "市发改局", "正常推进", "—", "—", "灰"),
            List.of("2.01", "市统计局", "—", "—", "完成选址", "灰"));
    assertThat(TaskContent.rated(List.of())).isEmpty();
  }

  @Test
  void aCheckThatFailedIsNamedAndForbidsTheIssue() {
    assertThat(CheckContent.line(List.of(Check.same("甲", 1, 1), Check.same("乙", 2, 3))))
        .isEqualTo("勾稽关系不符：乙，不得签发");
    assertThat(CheckContent.line(List.of(Check.same("甲", 1, 1)))).isEqualTo("勾稽关系：1项全部相符");
  }

  private static RatedTask rated(
      String task,
      String unit,
      @Nullable SelfRating own,
      @Nullable SelfRating confirmed,
      List<String> overdue) {
    return new RatedTask(
        task, "u", unit, own, null, confirmed, null, 0, 0, overdue, List.of(), Light.GREY, "说明。");
  }

  private static <T extends Block> T only(Document document, Class<T> kind) {
    List<T> found =
        document.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .flatMap(block -> kind.isInstance(block) ? Stream.of(kind.cast(block)) : Stream.of())
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
