package cn.xunbao.query.document.period;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.unit.Relation;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.query.document.Addressee;
import cn.xunbao.query.document.Annex;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.DocumentKind;
import cn.xunbao.query.document.DocumentSamples;
import cn.xunbao.query.document.Editorial;
import cn.xunbao.query.document.Everywhere;
import cn.xunbao.query.document.Imprint;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.document.excel.ExcelDocument;
import cn.xunbao.query.document.html.HtmlDocument;
import cn.xunbao.query.document.issued.IssuedDocument;
import cn.xunbao.query.document.pdf.PdfDocument;
import cn.xunbao.query.document.text.TextDocument;
import cn.xunbao.query.document.word.WordDocument;
import cn.xunbao.query.document.word.WordTemplates;
import cn.xunbao.query.summary.Indicators;
import cn.xunbao.query.summary.SampleProgramme;
import cn.xunbao.query.summary.period.Derived;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodDocumentTest {

  @Test
  void aMonthIsACircularToThoseWhoAreToAct() {
    var month = DocumentSamples.month();

    assertThat(month.masthead().kind()).isEqualTo(DocumentKind.CIRCULAR);
    assertThat(month.masthead().titleLines())
        .containsExactly("关于吉首市打好发展“六仗”总体实施方案", "2023年7月推进情况的通报");
    assertThat(month.addressees())
        .first()
        .isEqualTo(new Addressee(Addressee.MAIN, "各牵头单位、责任单位、配合单位"));
    assertThat(month.basis()).contains("本通报由历史记录推算");
  }

  @Test
  void aMonthHasTheSectionsOfACircularInOrder() {
    assertThat(DocumentSamples.month().sections())
        .extracting(Section::heading)
        .containsExactly(
            "一、总体情况",
            "二、主要指标完成情况",
            "（一）完成状态",
            "（二）亮灯变化",
            "（三）指标与序时进度",
            "三、工作亮点",
            "（一）拟表扬单位",
            "四、存在问题",
            "（一）拟批评单位",
            "（二）各单位反映的问题",
            "五、督查措施",
            "六、下步事项",
            "七、尚未明确牵头单位的任务");
  }

  @Test
  void aQuarterIsASummaryWithTrendsOutlookAndCosts() {
    var quarter = DocumentSamples.quarter();

    assertThat(quarter.masthead().kind()).isEqualTo(DocumentKind.BRIEF);
    assertThat(quarter.sections())
        .extracting(Section::heading)
        .containsSubsequence(
            "六、走势与全年预计", "（一）目标完成", "（二）指标走势", "（三）核验对照", "（四）全年预计", "（五）报送负担", "七、下步事项");
    assertThat(blocks(quarter.sections(), Block.LineChart.class))
        .hasSize(12)
        .allSatisfy(chart -> assertThat(chart.points()).hasSizeGreaterThan(1));
    assertThat(quarter.annexes())
        .extracting(Annex::name)
        .containsExactly("报送情况", "指标完成情况", "指标走势", "报送负担", "任务台账");
    assertThat(quarter.basis()).contains("本季总结由历史记录推算");
  }

  @Test
  void countsOfStatesAddUpToAllFiguresAndAllTasks() {
    var statuses =
        blocks(DocumentSamples.month().sections(), Block.Grid.class).stream()
            .map(Block.Grid::table)
            .filter(table -> table.columns().getLast().head().equals("合计"))
            .filter(table -> table.columns().getFirst().head().equals("项目"))
            .findFirst()
            .orElseThrow();

    for (var row : List.of(statuses.rows().get(0), statuses.rows().get(2))) {
      var counts = row.cells().stream().skip(1).map(cell -> ((Cell.Count) cell).value()).toList();
      assertThat(counts.subList(0, 5).stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(counts.getLast());
    }
  }

  @Test
  void documentsOfPeriodsAreTheSameOnEveryMachine() {
    for (var document : List.of(DocumentSamples.month(), DocumentSamples.quarter())) {
      Everywhere.theSame(() -> HtmlDocument.of(document).getBytes(UTF_8));
      Everywhere.theSame(() -> TextDocument.of(document).getBytes(UTF_8));
      Everywhere.theSame(() -> ExcelDocument.of(document));
      Everywhere.theSame(() -> WordDocument.of(document, WordTemplates.generated()));
      Everywhere.theSame(() -> PdfDocument.of(document));
    }
  }

  @Test
  void aTrendIsALineThatSaysWhatItsPointsAre() {
    assertThat(HtmlDocument.of(DocumentSamples.quarter()))
        .contains("<polyline points=\"6,")
        .contains("（完成率为红线，序时进度为灰线）")
        .containsPattern("2023年7月上旬 [0-9.]+%（序时52\\.78%）");
  }

  @Test
  void unitsAreRankedInATableForEachIndicatorAndGroupAndKeepTheirRankBesideOneThatIsWithheld() {
    var programme = SampleProgramme.of2023();
    for (var town = 1; town <= 5; town++) {
      add(programme, town);
    }
    var state = programme.state();
    var summary = Derived.of(programme, "2023-04", "2023-05-05T09:00:00").summary();
    var document = PeriodDocument.of(summary, state, false, "0".repeat(64));

    assertThat(ranks(document)).containsExactly("1 镇5", "2 镇4", "3 镇3", "4 镇2", "5 镇1");
    assertThat(document.sections())
        .extracting(Section::heading)
        .containsSubsequence("二、主要指标完成情况", "三、同类单位排名", "四、工作亮点");
    assertThat(ranks(IssuedDocument.of(document, withholding("1.T4"))))
        .containsExactly("1 镇5", "3 镇3", "4 镇2", "5 镇1");
  }

  private static void add(SampleProgramme programme, int town) {
    var unit = "T" + town;
    var task = "1." + unit;
    programme
        .unit(unit, "镇" + town)
        .happens(
            new UnitClassified(
                unit, Relation.TOWNSHIP, "乡镇街道", LocalDate.of(2023, 1, 1), "分组", null))
        .task(1, task, List.of(unit), Indicators.total(task + "-i", "税收", "亿元", "100"))
        .report("2023-04-X3", task, unit, "2023-04-30T10:00:00", task + "-i=" + town * 10);
  }

  private static Imprint withholding(String task) {
    var nobody = new Editorial.Names(List.of(), List.of());
    return new Imprint(
        2023,
        1,
        1,
        null,
        LocalDate.of(2023, 5, 5),
        new Editorial(null, null, List.of(), List.of(), nobody, nobody),
        List.of(task),
        "各乡镇",
        "主动公开",
        null);
  }

  private static List<String> ranks(Document document) {
    return blocks(document.sections(), Block.Grid.class).stream()
        .map(Block.Grid::table)
        .filter(table -> table.columns().getFirst().head().equals("名次"))
        .flatMap(table -> table.rows().stream())
        .map(row -> row.cells().get(0).printed() + " " + row.cells().get(1).printed())
        .toList();
  }

  private static <T extends Block> List<T> blocks(List<Section> sections, Class<T> kind) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> kind.isInstance(block) ? Stream.of(kind.cast(block)) : Stream.of())
        .toList();
  }
}
