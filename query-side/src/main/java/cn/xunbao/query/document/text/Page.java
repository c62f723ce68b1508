package cn.xunbao.query.document.text;

/** Text under construction, at most {@link #COLUMNS} wide. */
final class Page {

  /** Width of a line in columns. */
  static final int COLUMNS = 100;

  private final StringBuilder text = new StringBuilder();

  void line(String line) {
    text.append(line).append('\n');
  }

  /** An empty line, where there is none already. */
  void blank() {
    if (!text.isEmpty() && !endsBlank()) {
      line("");
    }
  }

  private boolean endsBlank() {
    var length = text.length();
    return length > 1 && text.charAt(length - 1) == '\n' && text.charAt(length - 2) == '\n';
  }

  void heading(String heading) {
    blank();
    line(heading);
    blank();
  }

  void paragraph(String paragraph) {
    TextWrap.lines(paragraph, COLUMNS, "").forEach(this::line);
  }

  /** A paragraph of a list; its further lines stand below its text. */
  void item(int number, String paragraph) {
    var lead = number + ". ";
    TextWrap.lines(lead + paragraph, COLUMNS, " ".repeat(lead.length())).forEach(this::line);
  }

  void table(TextTable table) {
    table.lines(COLUMNS).forEach(this::line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
