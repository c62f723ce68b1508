package cn.xunbao.query.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.query.document.DocumentSamples;
import cn.xunbao.query.document.Everywhere;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The figures of GB/T 9704-2012: 1 mm = 56.7 twips; sizes of fonts in half points. */
class WordDocumentTest {

  private static final WordTemplates OWN = WordTemplates.generated();

  @Test
  void aDocumentIsTheSameOnEveryMachine() {
    Everywhere.theSame(() -> WordDocument.of(DocumentSamples.county(), OWN));
  }

  @Test
  void thePageHas22LinesOf28CharactersWithinTheMarginsOfTheStandard() {
    var page = part(circular(), "word/document.xml");

    assertThat(at(page, "//w:sectPr/w:pgSz/@w:w")).isEqualTo("11906");
    assertThat(at(page, "//w:sectPr/w:pgSz/@w:h")).isEqualTo("16838");
    assertThat(millimetres(at(page, "//w:sectPr/w:pgMar/@w:top"))).isEqualTo(37);
    assertThat(millimetres(at(page, "//w:sectPr/w:pgMar/@w:left"))).isEqualTo(28);
    var width =
        11906
            - Integer.parseInt(at(page, "//w:sectPr/w:pgMar/@w:left"))
            - Integer.parseInt(at(page, "//w:sectPr/w:pgMar/@w:right"));
    var height =
        16838
            - Integer.parseInt(at(page, "//w:sectPr/w:pgMar/@w:top"))
            - Integer.parseInt(at(page, "//w:sectPr/w:pgMar/@w:bottom"));
    assertThat(millimetres(Integer.toString(width))).isEqualTo(156);
    assertThat(millimetres(Integer.toString(height))).isEqualTo(225);
    assertThat(at(page, "//w:sectPr/w:docGrid/@w:type")).isEqualTo("linesAndChars");
    assertThat(height / Integer.parseInt(at(page, "//w:sectPr/w:docGrid/@w:linePitch")))
        .isEqualTo(22);
    var pitch = 16 + Integer.parseInt(at(page, "//w:sectPr/w:docGrid/@w:charSpace")) / 4096.0;
    assertThat((int) (width / 20.0 / pitch)).isEqualTo(28);
  }

  @Test
  void titleTextAndHeadingsHaveTheFontsAndSizesOfTheStandard() {
    var styles = part(circular(), "word/styles.xml");

    assertThat(font(styles, "XunbaoTitle")).isEqualTo("方正小标宋_GBK 44");
    assertThat(font(styles, "XunbaoBody")).isEqualTo("仿宋_GB2312 32");
    assertThat(font(styles, "XunbaoHeading1")).isEqualTo("黑体 32");
    assertThat(font(styles, "XunbaoHeading2")).isEqualTo("楷体_GB2312 32");
    assertThat(font(styles, "XunbaoHeading3")).isEqualTo("仿宋_GB2312 32");
    assertThat(at(styles, "count(//w:style[@w:styleId='XunbaoHeading3']/w:rPr/w:b)"))
        .isEqualTo("1");
    assertThat(font(styles, "XunbaoPageNumber")).isEqualTo("宋体 28");
    assertThat(at(styles, "//w:style[@w:styleId='XunbaoMasthead']/w:rPr/w:color/@w:val"))
        .isEqualTo("FF0000");
    assertThat(at(styles, "//w:style[@w:styleId='Normal']/w:pPr/w:spacing/@w:line"))
        .isEqualTo("579");
  }

  @Test
  void pageNumbersStandOutsideOddOnesRightEvenOnesLeft() {
    for (var side : Map.of("odd", "right", "even", "left").entrySet()) {
      var footer = part(circular(), "word/footer-%s.xml".formatted(side.getKey()));
      assertThat(at(footer, "//w:fldSimple/@w:instr")).isEqualTo("PAGE");
      assertThat(at(footer, "normalize-space(//w:p)")).isEqualTo("— 1 —");
      assertThat(at(footer, "//w:jc/@w:val")).isEqualTo(side.getValue());
    }
    var settings = part(circular(), "word/settings.xml");
    assertThat(at(settings, "count(//w:evenAndOddHeaders)")).isEqualTo("1");
    assertThat(at(settings, "count(//w:mirrorMargins)")).isEqualTo("1");
  }

  @Test
  void aCircularHasMarkNumberTitleAddresseesSignatureAndImprint() throws IOException {
    try (var word = open(circular())) {
      assertThat(word.getParagraphs())
          .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
          .containsSubsequence(
              "XunbaoMasthead 吉首市人民政府文件",
              "XunbaoNumber 吉政通〔2023〕12号",
              "XunbaoTitle 关于2023年6月重点任务推进情况的通报",
              "XunbaoMain 各乡镇人民政府、街道办事处，市直各单位：",
              "XunbaoHeading1 一、总体情况",
              "XunbaoHeading2 （一）主要指标",
              "XunbaoHeading3 1.经济增长",
              "XunbaoBody 附件：1. 各单位排名",
              "XunbaoSignature 吉首市总指挥中心",
              "XunbaoSignature 2023年7月5日",
              "XunbaoNote 另有3项因知悉范围限制未列出。",
              "XunbaoAnnexMark 附件1");
      var imprint = word.getTables().getLast();
      assertThat(imprint.getText()).contains("抄送：市委办", "吉首市人民政府办公室\t2023年7月5日印发");
      assertThat(imprint.getTopBorderSize()).isEqualTo(8);
      assertThat(imprint.getInsideHBorderSize()).isEqualTo(6);
    }
  }

  @Test
  void aBriefHasAHeadOfItsOwnAndRoomForItsNumber() throws IOException {
    try (var word = open(WordDocument.of(DocumentSamples.county(), OWN))) {
      assertThat(word.getParagraphs())
          .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
          .containsSubsequence(
              "XunbaoMasthead 旬简报",
              "XunbaoNumber 第　　期",
              "XunbaoOffice \t2023年7月14日",
              "XunbaoTitle 吉首市打好发展“六仗”总体实施方案",
              "XunbaoTitle 2023年7月上旬 旬简报",
              "XunbaoMark 【模拟数据】");
    }
  }

  @Test
  void aBarOfShadedCellsIsAsLongAsItsShareAndAThickLineStandsWhereItWasExpectedToEnd() {
    var page = part(WordDocument.of(DocumentSamples.charts(), OWN), "word/document.xml");
    var bar = "//w:tbl[1]/w:tr[1]";

    assertThat(at(page, bar + "/w:tc[1]")).isEqualTo("1.01 税收");
    assertThat(at(page, bar + "/w:tc[last()]")).isEqualTo("52.89%/序时50.00%");
    assertThat(cells(page, bar, "gridSpan/@w:val")).containsExactly("25", "1", "34");
    assertThat(cells(page, bar, "shd/@w:fill")).containsExactly("3A9D5D", "3A9D5D", "F0F0F0");
    assertThat(at(page, bar + "/w:tc[2]/w:tcPr/w:tcBorders/w:right/@w:sz")).isEqualTo("18");
    var cutOff = "//w:tbl[1]/w:tr[2]";
    assertThat(at(page, "count(%s/w:tc)".formatted(cutOff))).as("name, two parts").isEqualTo("4");
    assertThat(at(page, cutOff + "/w:tc[3]/w:tcPr/w:gridSpan/@w:val")).isEqualTo("35");
  }

  @Test
  void aTrendIsAColumnForEachPointAsHighAsItsShare() {
    var page = part(WordDocument.of(DocumentSamples.charts(), OWN), "word/document.xml");
    var chart = "//w:tbl[2]";

    for (var column : Map.of(2, 6, 3, 12).entrySet()) {
      assertThat(
              at(
                  page,
                  "count(%s/w:tr/w:tc[%s]/w:tcPr/w:shd[@w:fill='5B7FA6'])"
                      .formatted(chart, column.getKey())))
          .isEqualTo(column.getValue().toString());
    }
    assertThat(at(page, "count(%s//w:tcBorders/w:top[@w:sz='18'])".formatted(chart)))
        .as("what was expected of each")
        .isEqualTo("2");
    assertThat(at(page, chart + "/w:tr[13]/w:tc[2]")).isEqualTo("4月上旬");
    assertThat(at(page, chart + "/w:tr[14]/w:tc[3]")).isEqualTo("60.00%");
    assertThat(at(page, chart + "/w:tr[15]/w:tc[3]")).isEqualTo("33.33%");
  }

  private static List<String> cells(String part, String row, String what) {
    return Stream.of(2, 3, 4)
        .map(n -> at(part, "%s/w:tc[%s]/w:tcPr/w:%s".formatted(row, n, what)))
        .toList();
  }

  @Test
  void anOfficeCanHaveATemplateOfItsOwn(@TempDir Path folder) throws IOException {
    try (var template = open(GeneratedTemplate.bytes());
        var file = Files.newOutputStream(folder.resolve("brief.docx"))) {
      template.createParagraph().createRun().setText("内部资料");
      template.write(file);
    }
    var templates = WordTemplates.from(folder);

    try (var brief = open(WordDocument.of(DocumentSamples.county(), templates))) {
      assertThat(brief.getParagraphs().getFirst().getText()).isEqualTo("内部资料");
    }
    assertThat(WordDocument.of(DocumentSamples.circular(null), templates))
        .isEqualTo(WordDocument.of(DocumentSamples.circular(null), OWN));
  }

  @Test
  void aTemplateWithoutTheStylesIsRefusedByName(@TempDir Path folder) throws IOException {
    try (var empty = new XWPFDocument();
        var file = Files.newOutputStream(folder.resolve("circular.docx"))) {
      empty.write(file);
    }

    assertThatThrownBy(() -> WordTemplates.from(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("circular.docx")
        .hasMessageContaining("XunbaoBody");
  }

  private static byte[] circular() {
    return WordDocument.of(DocumentSamples.circular("吉政通〔2023〕12号"), OWN);
  }

  private static XWPFDocument open(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  private static long millimetres(String twips) {
    return Math.round(Integer.parseInt(twips) / 1440.0 * 25.4);
  }

  private static String font(String styles, String style) {
    var run = "//w:style[@w:styleId='%s']/w:rPr".formatted(style);
    return at(styles, run + "/w:rFonts/@w:eastAsia") + " " + at(styles, run + "/w:sz/@w:val");
  }

  private static String part(byte[] bytes, String name) {
    try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var part = archive.getNextEntry(); part != null; part = archive.getNextEntry()) {
        if (part.getName().equals(name)) {
          return new String(archive.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError(name + " is not in the archive");
  }

  private static String at(String xml, String path) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
      var query = XPathFactory.newInstance().newXPath();
      query.setNamespaceContext(new Word());
      return query.evaluate(path, document).strip();
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  private static final class Word implements NamespaceContext {

    @Override
    public String getNamespaceURI(String prefix) {
      return "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    }

    @Override
    public String getPrefix(String uri) {
      return "w";
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      return List.of("w").iterator();
    }
  }
}
