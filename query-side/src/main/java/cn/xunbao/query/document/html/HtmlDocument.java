package cn.xunbao.query.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.query.document.Addressee;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.ChineseTime;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.DocumentKind;
import cn.xunbao.query.document.Masthead;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.document.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Renders a document as a page that needs nothing else. It is well-formed XML, too. */
public final class HtmlDocument {

  private static final String STYLE = style();

  private final Document document;
  private final Markup page = new Markup();

  private HtmlDocument(Document document) {
    this.document = document;
  }

  /** The page. */
  public static String of(Document document) {
    return new HtmlDocument(document).render();
  }

  private String render() {
    page.raw("<!DOCTYPE html>\n")
        .open("html", "lang", "zh-CN")
        .open("head")
        .empty("meta", "charset", "utf-8")
        .leaf("title", document.masthead().title())
        .open("style")
        .raw(STYLE)
        .close("style")
        .close("head")
        .open("body");
    head();
    document.facts().forEach(fact -> page.leaf("p", fact, "class", "fact"));
    document.sections().forEach(this::section);
    signature();
    foot();
    annexes();
    imprint();
    return page.close("body").close("html").toString();
  }

  private void head() {
    var masthead = document.masthead();
    page.open("div", "class", "masthead " + masthead.kind().name().toLowerCase(Locale.ROOT))
        .leaf("div", masthead.name(), "class", "name")
        .leaf("div", masthead.numberOrRoom(), "class", "number");
    if (masthead.kind() == DocumentKind.BRIEF) {
      var office = masthead.office();
      page.open("div", "class", "line")
          .leaf("span", office == null ? "" : office, "class", "office")
          .leaf("span", ChineseTime.day(masthead.date()), "class", "date")
          .close("div");
    }
    page.close("div");
    page.open("h1");
    for (var line : masthead.titleLines()) {
      page.leaf("span", line, "class", "whole");
    }
    page.close("h1");
    if (masthead.simulated()) {
      page.leaf("p", "【" + Masthead.SIMULATED + "】", "class", "simulated");
    }
    document.addressees().stream()
        .filter(one -> one.how().equals(Addressee.MAIN))
        .forEach(one -> page.leaf("p", one.whom() + "：", "class", "main"));
  }

  private void section(Section section) {
    page.leaf("h" + (section.level() + 1), section.heading());
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> page.leaf("p", paragraph.text());
      case Block.Items items -> items(items.items());
      case Block.Grid grid -> table(grid.table());
      case Block.BarChart chart -> Charts.bars(chart, page);
      case Block.LineChart chart -> Charts.line(chart, page);
      case Block.LightMatrix matrix -> Charts.matrix(matrix, page);
    }
  }

  /** Numbers are text here, so that they stand in every format alike. */
  private void items(List<String> items) {
    var number = 0;
    for (var item : items) {
      page.leaf("p", ++number + ". " + item, "class", "item");
    }
  }

  private void table(Table table) {
    page.open("table").open("colgroup");
    var total = table.columns().stream().mapToInt(Table.Column::width).sum();
    for (var column : table.columns()) {
      page.empty("col", "width", 100 * column.width() / total + "%");
    }
    page.close("colgroup").open("thead").open("tr");
    table.columns().forEach(column -> page.leaf("th", column.head()));
    page.close("tr").close("thead").open("tbody");
    for (var row : table.rows()) {
      page.open("tr");
      for (var i = 0; i < row.cells().size(); i++) {
        cell(row.cells().get(i), table.columns().get(i));
      }
      page.close("tr");
    }
    page.close("tbody").close("table");
  }

  private void cell(Cell cell, Table.Column column) {
    if (cell instanceof Cell.Lit lit) {
      page.leaf("td", cell.printed(), "class", "light " + lit.light().json());
    } else if (column.rightAligned()) {
      page.leaf("td", cell.printed(), "class", "right");
    } else {
      page.leaf("td", cell.printed());
    }
  }

  private void annexes() {
    var number = 0;
    for (var annex : document.printedAnnexes()) {
      page.open("div", "class", "annex")
          .leaf("p", "附件%s".formatted(++number), "class", "mark")
          .leaf("h2", annex.title(), "class", "title");
      table(annex.table());
      page.close("div");
    }
  }

  /** What follows the text: list of annexes, and of a circular the signature (署名和成文日期). */
  private void signature() {
    var annexes = document.printedAnnexes();
    for (var n = 0; n < annexes.size(); n++) {
      page.leaf("p", "附件：%s. %s".formatted(n + 1, annexes.get(n).title()), "class", "item");
    }
    var masthead = document.masthead();
    if (masthead.kind() == DocumentKind.CIRCULAR) {
      var office = masthead.office();
      page.leaf("p", office == null ? "" : office, "class", "signature")
          .leaf("p", ChineseTime.day(masthead.date()), "class", "signature");
    }
  }

  private void foot() {
    var colophon = document.colophon();
    page.open("div", "class", "foot");
    var withheld = colophon.withheldNote();
    if (withheld != null) {
      page.leaf("p", withheld);
    }
    page.leaf("p", document.basis()).leaf("p", colophon.fingerprint(), "class", "digest");
    page.close("div");
  }

  private void imprint() {
    page.open("div", "class", "imprint");
    document.addressees().stream()
        .filter(one -> !one.how().equals(Addressee.MAIN))
        .forEach(one -> page.leaf("p", one.how() + "：" + one.whom() + "。"));
    var colophon = document.colophon();
    colophon.reach().forEach(line -> page.leaf("p", line + "。"));
    var printedBy = colophon.printedBy();
    page.open("p", "class", "line")
        .leaf("span", printedBy == null ? "" : printedBy, "class", "office")
        .leaf("span", ChineseTime.day(colophon.printedOn()) + "印发", "class", "date")
        .close("p")
        .close("div");
  }

  private static String style() {
    try (var file = HtmlDocument.class.getResourceAsStream("document.css")) {
      if (file == null) {
        throw new IllegalStateException("document.css is not on the class path");
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
