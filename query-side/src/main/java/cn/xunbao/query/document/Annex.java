package cn.xunbao.query.document;

/**
 * A table behind the text (附件); a sheet of the workbook.
 *
 * @param name short name, at most ten characters
 * @param title its title
 * @param table the table
 * @param place where it stands beside the workbook
 */
public record Annex(String name, String title, Table table, Place place) {

  public Annex {
    title = PlainText.of(title);
  }

  /** Where a table stands beside the workbook. */
  public enum Place {
    /** In every format. */
    EVERYWHERE,
    /** In plain text, which has no pages. */
    PLAIN_TEXT,
    /** Nowhere: it is too long or too wide. */
    WORKBOOK
  }
}
