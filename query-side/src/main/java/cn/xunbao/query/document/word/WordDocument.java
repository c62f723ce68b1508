package cn.xunbao.query.document.word;

import cn.xunbao.edge.sheet.StableZip;
import cn.xunbao.query.document.Addressee;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.ChineseTime;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.DocumentKind;
import cn.xunbao.query.document.Masthead;
import cn.xunbao.query.document.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Renders a document for Word. Bars of charts are left out: tables say the same. */
public final class WordDocument {

  /** Its media type. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Document document;
  private final XWPFDocument word;
  private final WordTables tables;
  private final WordCharts charts;

  private WordDocument(Document document, XWPFDocument word) {
    this.document = document;
    this.word = word;
    this.tables = new WordTables(word);
    this.charts = new WordCharts(tables);
  }

  /** The bytes of the file: the same for the same document and template. */
  public static byte[] of(Document document, WordTemplates templates) {
    try (var word = templates.open(document.masthead().kind());
        var bytes = new ByteArrayOutputStream()) {
      new WordDocument(document, word).fill();
      word.write(bytes);
      return StableZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() {
    properties();
    head();
    document.facts().forEach(fact -> add(TextStyle.FACT, fact));
    document.sections().forEach(this::section);
    foot();
    annexes();
    tables.imprint(imprint(), printed());
  }

  private void properties() {
    var properties = word.getProperties().getCoreProperties();
    var at = Optional.of(Date.from(document.colophon().asOf()));
    properties.setCreator("旬报");
    properties.setTitle(document.masthead().title());
    properties.setCreated(at);
    properties.setModified(at);
  }

  private void head() {
    var masthead = document.masthead();
    add(TextStyle.MASTHEAD, masthead.name());
    if (masthead.kind() == DocumentKind.BRIEF) {
      var office = masthead.office();
      add(TextStyle.NUMBER, masthead.numberOrRoom());
      addEnds(TextStyle.OFFICE, office == null ? "" : office, ChineseTime.day(masthead.date()));
    } else {
      add(TextStyle.NUMBER, masthead.numberOrRoom());
      add(TextStyle.OFFICE, "");
    }
    masthead.titleLines().forEach(line -> add(TextStyle.TITLE, line));
    if (masthead.simulated()) {
      add(TextStyle.MARK, "【" + Masthead.SIMULATED + "】");
    }
    document.addressees().stream()
        .filter(one -> one.how().equals(Addressee.MAIN))
        .forEach(one -> add(TextStyle.MAIN, one.whom() + "："));
  }

  private void section(Section section) {
    add(TextStyle.heading(section.level()), section.heading());
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> add(TextStyle.BODY, paragraph.text());
      case Block.Items items -> items(items.items());
      case Block.Grid grid -> tables.add(grid.table());
      case Block.LightMatrix matrix -> {
        caption(matrix.title());
        tables.add(matrix);
      }
      case Block.BarChart chart -> {
        caption(chart.title() + "（色条为完成率，竖线为序时进度）");
        charts.add(chart);
      }
      case Block.LineChart chart -> {
        caption(chart.title() + "（色柱为完成率，横线为序时进度）");
        charts.add(chart);
      }
    }
  }

  /** On one page with what it is above. */
  private void caption(String text) {
    add(TextStyle.CAPTION, text);
    word.getLastParagraph().setKeepNext(true);
  }

  private void items(List<String> items) {
    var number = 0;
    for (var item : items) {
      add(TextStyle.BODY, ++number + ". " + item);
    }
  }

  private void foot() {
    var annexes = document.printedAnnexes();
    for (var n = 0; n < annexes.size(); n++) {
      add(TextStyle.BODY, "附件：%s. %s".formatted(n + 1, annexes.get(n).title()));
    }
    var masthead = document.masthead();
    if (masthead.kind() == DocumentKind.CIRCULAR) {
      var office = masthead.office();
      add(TextStyle.SIGNATURE, office == null ? "" : office);
      add(TextStyle.SIGNATURE, ChineseTime.day(masthead.date()));
    }
    var withheld = document.colophon().withheldNote();
    if (withheld != null) {
      add(TextStyle.NOTE, withheld);
    }
    add(TextStyle.NOTE, document.basis());
    add(TextStyle.NOTE, document.colophon().fingerprint());
  }

  private void annexes() {
    var number = 0;
    for (var annex : document.printedAnnexes()) {
      add(TextStyle.ANNEX_MARK, "附件%s".formatted(++number));
      add(TextStyle.ANNEX_TITLE, annex.title());
      tables.add(annex.table());
    }
  }

  private List<String> imprint() {
    return Stream.concat(
            document.addressees().stream()
                .filter(one -> !one.how().equals(Addressee.MAIN))
                .map(one -> "%s：%s。".formatted(one.how(), one.whom())),
            document.colophon().reach().stream().map(line -> line + "。"))
        .toList();
  }

  private String printed() {
    var by = document.colophon().printedBy();
    return "%s\t%s印发"
        .formatted(by == null ? "" : by, ChineseTime.day(document.colophon().printedOn()));
  }

  private void add(TextStyle style, String text) {
    WordText.write(word.createParagraph(), style, text);
  }

  /** A line with something at either end. */
  private void addEnds(TextStyle style, String left, String right) {
    add(style, left + "\t" + right);
  }
}
