package cn.xunbao.query.document.brief;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.DocumentSamples;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.summary.Light;
import java.util.List;
import java.util.stream.Stream;
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
