package cn.xunbao.query.document;

/**
 * A table behind the text (附件); a sheet of the workbook.
 *
 * @param name short name, at most ten characters
 * @param title its title
 * @param table the table
 * @param printed whether it stands in a printed document too, or in the workbook alone
 */
public record Annex(String name, String title, Table table, boolean printed) {

  public Annex {
    title = PlainText.of(title);
  }
}
