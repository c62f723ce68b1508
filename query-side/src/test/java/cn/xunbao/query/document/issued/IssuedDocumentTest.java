package cn.xunbao.query.document.issued;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.DocumentSamples;
import cn.xunbao.query.document.Editorial;
import cn.xunbao.query.document.Editorial.Figure;
import cn.xunbao.query.document.Editorial.Named;
import cn.xunbao.query.document.Editorial.Names;
import cn.xunbao.query.document.Imprint;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.document.Topic;
import cn.xunbao.query.document.excel.ExcelDocument;
import cn.xunbao.query.document.html.HtmlDocument;
import cn.xunbao.query.document.pdf.PdfDocument;
import cn.xunbao.query.document.text.TextDocument;
import cn.xunbao.query.document.word.WordDocument;
import cn.xunbao.query.document.word.WordTemplates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssuedDocumentTest {

  private static final Names NOBODY = new Names(List.of(), List.of());
  private static final Editorial SILENT =
      new Editorial(null, null, List.of(), List.of(), NOBODY, NOBODY);

  @Test
  void anIssueHasItsNumberDayAudienceAndPublicity() {
    var issued = IssuedDocument.of(DocumentSamples.county(), imprint(SILENT, null));

    assertThat(issued.masthead().number()).isEqualTo("第9期（总第109期）");
    assertThat(issued.masthead().date()).isEqualTo(LocalDate.of(2023, 8, 4));
    assertThat(HtmlDocument.of(issued))
        .contains("知悉范围：各专班、各成员单位。", "公开属性：依申请公开。", "2023年8月4日印发")
        .doesNotContain("未列出");
  }

  @Test
  void aCircularHasTheYearBeforeItsNumber() {
    assertThat(
            IssuedDocument.of(DocumentSamples.month(), imprint(SILENT, null)).masthead().number())
        .isEqualTo("2023年第9期（总第109期）");
  }

  @Test
  void aCircularHasTheIssuersCodeInItsNumberWhereOneWasAdoptedAndABriefKeepsItsOwn() {
    var coded = imprint("吉督通", SILENT, null);

    assertThat(IssuedDocument.of(DocumentSamples.month(), coded).masthead().number())
        .isEqualTo("吉督通〔2023〕9号");
    assertThat(IssuedDocument.of(DocumentSamples.county(), coded).masthead().number())
        .isEqualTo("第9期（总第109期）");
  }

  @Test
  void aCorrectionSaysWhichIssueItCorrects() {
    var issued = IssuedDocument.of(DocumentSamples.county(), imprint(SILENT, 7));

    assertThat(issued.masthead().title()).endsWith("（更正第7期）");
    assertThat(issued.facts()).first().isEqualTo("本期更正第7期。");
  }

  @Test
  void theOverviewStandsOnTopAndTheRequirementsAtTheEndAndSectionsAreNumberedAnew() {
    var edited = new Editorial("总体平稳。\n\n较上旬好转。", "抓紧推进。", List.of(), List.of(), NOBODY, NOBODY);

    var sections = IssuedDocument.of(DocumentSamples.county(), imprint(edited, null)).sections();

    assertThat(sections)
        .extracting(Section::heading)
        .startsWith("一、总体情况", "二、报送情况", "三、亮灯情况")
        .endsWith("八、下期到期事项", "九、工作要求");
    assertThat(sections.getFirst().blocks())
        .containsExactly(new Block.Paragraph("总体平稳。"), new Block.Paragraph("较上旬好转。"));
  }

  @Test
  void theOverviewOfAMonthStandsBeforeItsFigures() {
    var edited = new Editorial("总体平稳。", null, List.of(), List.of(), NOBODY, NOBODY);

    var first =
        IssuedDocument.of(DocumentSamples.month(), imprint(edited, null)).sections().getFirst();

    assertThat(first.heading()).isEqualTo("一、总体情况");
    assertThat(first.blocks()).first().isEqualTo(new Block.Paragraph("总体平稳。"));
    assertThat(first.blocks()).hasSizeGreaterThan(3);
  }

  @Test
  void aHighlightComesFirstOrIsDroppedAsTheOfficeWants() {
    var derived = items(DocumentSamples.month(), Topic.HIGHLIGHTS);
    var first = derived.phrases().getLast().about();
    var dropped = derived.phrases().getFirst().about();
    var edited =
        new Editorial(null, null, List.of(figure(first)), List.of(figure(dropped)), NOBODY, NOBODY);

    var issued =
        items(IssuedDocument.of(DocumentSamples.month(), imprint(edited, null)), Topic.HIGHLIGHTS);

    assertThat(issued.phrases()).hasSize(derived.phrases().size() - 1);
    assertThat(issued.phrases().getFirst()).isEqualTo(derived.phrases().getLast());
    assertThat(issued.phrases()).doesNotContain(derived.phrases().getFirst());
  }

  @Test
  void namesAreAddedAndRemovedAndWhoeverIsLeftIsNoLongerAProposal() {
    var proposed = items(DocumentSamples.month(), Topic.CRITICISM);
    var removed = String.valueOf(proposed.phrases().getFirst().about().unit());
    var edited =
        new Editorial(
            null,
            null,
            List.of(),
            List.of(),
            NOBODY,
            new Names(List.of(new Named("433101-001", "市委办", "多次催报不报。")), List.of(removed)));

    var issued = IssuedDocument.of(DocumentSamples.month(), imprint(edited, null));

    var named = items(issued, Topic.CRITICISM);
    assertThat(named.phrases()).hasSize(proposed.phrases().size());
    assertThat(named.phrases()).doesNotContain(proposed.phrases().getFirst());
    assertThat(named.items()).last().isEqualTo("市委办：多次催报不报。");
    assertThat(HtmlDocument.of(issued)).contains("批评单位").doesNotContain("拟批评", "供研究");
  }

  @Test
  void whoIsPraisedInABriefStandsBehindItsHighlights() {
    var edited =
        new Editorial(
            null,
            null,
            List.of(),
            List.of(),
            new Names(List.of(new Named("433101-001", "市委办", "报送及时。")), List.of()),
            NOBODY);

    assertThat(IssuedDocument.of(DocumentSamples.county(), imprint(edited, null)).sections())
        .extracting(Section::heading)
        .containsSubsequence("四、工作亮点", "五、表扬", "六、存在问题");
  }

  @Test
  void withheldTasksAppearNowhereInAnyFormat() throws IOException {
    for (var derived :
        List.of(DocumentSamples.county(), DocumentSamples.month(), DocumentSamples.quarter())) {
      assertThat(HtmlDocument.of(derived)).contains("社会消费品零售总额", "1.03");

      var issued = IssuedDocument.of(derived, imprint(SILENT, null, "1.01", "1.03", "2.05"));

      assertThat(texts(issued))
          .allSatisfy(
              text ->
                  assertThat(text)
                      .contains("另有3项因知悉范围限制未列出。")
                      .doesNotContain("社会消费品零售总额", "任务1.01", "任务1.03", "1.01-i1", "场地手续办理慢")
                      .doesNotContain("、2.05", "2.05、", "<td>1.03</td>", "<title>1.03 ")
                      .doesNotContainPattern(
                          "XunbaoTable(Text|Light)\"/></w:pPr><w:r><w:t>1\\.03<"));
    }
  }

  @Test
  void whatIsLeftOfASentenceThatNamesTasksIsASentence() {
    var whole = items(DocumentSamples.month(), Topic.CRITICISM).phrases();
    var one =
        whole.stream()
            .filter(phrase -> phrase.text().contains("任务1.02（"))
            .findFirst()
            .orElseThrow();

    var rest =
        items(
            IssuedDocument.of(DocumentSamples.month(), imprint(SILENT, null, "1.02")),
            Topic.CRITICISM);

    assertThat(rest.phrases())
        .filteredOn(phrase -> phrase.about().equals(one.about()))
        .singleElement()
        .satisfies(phrase -> assertThat(phrase.text()).doesNotContain("1.02（", "：、", "：。", "、。"));
  }

  private static Figure figure(cn.xunbao.query.document.About about) {
    return new Figure(String.valueOf(about.task()), String.valueOf(about.indicator()));
  }

  private static Block.Items items(Document document, Topic topic) {
    return document.sections().stream()
        .filter(section -> section.topic() == topic)
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block instanceof Block.Items items ? Stream.of(items) : Stream.of())
        .findFirst()
        .orElseThrow();
  }

  private static Imprint imprint(
      Editorial editorial, @Nullable Integer corrects, String... withheld) {
    return imprint(null, editorial, corrects, withheld);
  }

  private static Imprint imprint(
      @Nullable String code, Editorial editorial, @Nullable Integer corrects, String... withheld) {
    return new Imprint(
        2023,
        9,
        109,
        code,
        LocalDate.of(2023, 8, 4),
        editorial,
        List.of(withheld),
        "各专班、各成员单位",
        "依申请公开",
        corrects);
  }

  /** What can be found in each format. */
  private static List<String> texts(Document document) throws IOException {
    return List.of(
        HtmlDocument.of(document),
        TextDocument.of(document).replaceAll("\\s", ""),
        pdf(PdfDocument.of(document)),
        parts(WordDocument.of(document, WordTemplates.generated())),
        parts(ExcelDocument.of(document)));
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }

  private static String parts(byte[] bytes) throws IOException {
    var text = new StringBuilder();
    try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (archive.getNextEntry() != null) {
        text.append(new String(archive.readAllBytes(), UTF_8));
      }
    }
    return text.toString();
  }
}
