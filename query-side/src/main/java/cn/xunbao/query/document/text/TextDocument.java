package cn.xunbao.query.document.text;

import cn.xunbao.query.document.Addressee;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.ChineseTime;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.Masthead;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.document.Table;
import java.util.List;

/** Renders a document as plain text. Charts are left out: tables say the same. */
public final class TextDocument {

  private final Document document;
  private final Page page = new Page();

  private TextDocument(Document document) {
    this.document = document;
  }

  /** The text. */
  public static String of(Document document) {
    return new TextDocument(document).render();
  }

  private String render() {
    head();
    document.sections().forEach(this::section);
    foot();
    annexes();
    return page.toString().stripTrailing() + "\n";
  }

  private void head() {
    var masthead = document.masthead();
    page.line(masthead.name());
    page.line(masthead.numberOrRoom());
    var office = masthead.office();
    page.line((office == null ? "" : office + "　") + ChineseTime.day(masthead.date()));
    page.blank();
    masthead.titleLines().forEach(page::paragraph);
    if (masthead.simulated()) {
      page.line("【" + Masthead.SIMULATED + "】");
    }
    page.blank();
    document.addressees().stream()
        .filter(one -> one.how().equals(Addressee.MAIN))
        .forEach(one -> page.paragraph(one.whom() + "："));
    document.facts().forEach(page::paragraph);
  }

  private void section(Section section) {
    page.heading(section.heading());
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> page.paragraph(paragraph.text());
      case Block.Items items -> items(items.items());
      case Block.Grid grid -> table(grid.table());
      case Block.BarChart chart -> {
        // The table beside it says the same.
      }
      case Block.LineChart chart -> {
        // Said in words beside it.
      }
      case Block.LightMatrix matrix -> {
        // The tables on figures say it.
      }
    }
  }

  private void items(List<String> items) {
    var number = 0;
    for (var item : items) {
      page.item(++number, item);
    }
  }

  private void table(Table table) {
    page.blank();
    var text = new TextTable(table.columns().stream().map(TextDocument::column).toList());
    table.rows().forEach(row -> text.row(row.cells().stream().map(Cell::printed).toList()));
    page.table(text);
    page.blank();
  }

  private static TextTable.Column column(Table.Column column) {
    return switch (column.kind()) {
      case TEXT -> TextTable.Column.text(column.head());
      case WIDE -> TextTable.Column.shrinking(column.head());
      case NUMBER -> TextTable.Column.number(column.head());
    };
  }

  private void foot() {
    page.blank();
    page.line("-".repeat(Page.COLUMNS));
    var colophon = document.colophon();
    var withheld = colophon.withheldNote();
    if (withheld != null) {
      page.paragraph(withheld);
    }
    page.paragraph(document.basis());
    page.paragraph(colophon.fingerprint());
    document.addressees().stream()
        .filter(one -> !one.how().equals(Addressee.MAIN))
        .forEach(one -> page.paragraph("%s：%s。".formatted(one.how(), one.whom())));
    colophon.reach().forEach(line -> page.paragraph(line + "。"));
    page.line(ChineseTime.day(colophon.printedOn()) + "印发");
  }

  private void annexes() {
    var number = 0;
    for (var annex : document.textAnnexes()) {
      page.heading("附件%s　%s".formatted(++number, annex.title()));
      table(annex.table());
    }
  }
}
