package cn.xunbao.query.summary.text;

/** Text under construction, at most {@link #COLUMNS} wide. */
public final class Page {

  /** Width of a line in columns. */
  public static final int COLUMNS = 100;

  private final StringBuilder text = new StringBuilder();

  public void line(String line) {
    text.append(line).append('\n');
  }

  public void blank() {
    line("");
  }

  public void heading(String heading) {
    blank();
    line(heading);
    blank();
  }

  public void paragraph(String paragraph) {
    TextWrap.lines(paragraph, COLUMNS, "").forEach(this::line);
  }

  /** A paragraph of a list; its further lines stand below its text. */
  public void item(int number, String paragraph) {
    var lead = number + ". ";
    TextWrap.lines(lead + paragraph, COLUMNS, " ".repeat(lead.length())).forEach(this::line);
  }

  public void table(TextTable table) {
    table.lines(COLUMNS).forEach(this::line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
