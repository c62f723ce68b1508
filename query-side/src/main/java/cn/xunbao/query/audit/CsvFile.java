package cn.xunbao.query.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as RFC 4180 has it, in UTF-8 with a byte order mark, by which Excel knows it. Each line
 * has as many fields as there are columns. What a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
final class CsvFile implements ExportFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String LINE_END = "\r\n";
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private final Writer out;

  CsvFile(OutputStream out, ExportHead head) throws IOException {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.out.write(BYTE_ORDER_MARK);
    for (var line : head.lines()) {
      line(Stream.of(line.name(), line.text()));
    }
    line(Arrays.stream(ExportColumn.values()).map(ExportColumn::head));
  }

  @Override
  public void entry(AuditEntry entry) throws IOException {
    line(Arrays.stream(ExportColumn.values()).map(column -> column.of(entry)));
  }

  @Override
  public void end(long entries) throws IOException {
    line(Stream.of("记录数", Long.toString(entries)));
    out.flush();
  }

  private void line(Stream<String> fields) throws IOException {
    List<String> filled =
        Stream.concat(fields, Stream.generate(() -> ""))
            .limit(ExportColumn.values().length)
            .map(CsvFile::field)
            .toList();
    out.write(filled.stream().collect(Collectors.joining(",", "", LINE_END)));
  }

  static String field(String text) {
    var plain = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return plain.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
        ? '"' + plain.replace("\"", "\"\"") + '"'
        : plain;
  }
}
