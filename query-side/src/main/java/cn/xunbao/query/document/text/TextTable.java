package cn.xunbao.query.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of aligned columns; the first column that may shrink gives way to the others. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Column... columns) {
    this(List.of(columns));
  }

  TextTable(List<Column> columns) {
    this.columns = List.copyOf(columns);
    rows.add(this.columns.stream().map(Column::head).toList());
  }

  /**
   * A column.
   *
   * @param head what stands above it
   * @param rightAligned whether its cells end together
   * @param shrinks whether its cells may be cut to fit the line
   */
  record Column(String head, boolean rightAligned, boolean shrinks) {

    static Column text(String head) {
      return new Column(head, false, false);
    }

    static Column shrinking(String head) {
      return new Column(head, false, true);
    }

    static Column number(String head) {
      return new Column(head, true, false);
    }
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if it has not as many cells as the table has columns
   */
  TextTable row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          "cells: %s (expected: %s)".formatted(cells.size(), columns.size()));
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** Its lines: the head, a rule, the rows. */
  List<String> lines(int lineWidth) {
    var widths = widths(lineWidth);
    var lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
    var total = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1);
    lines.add(1, "-".repeat(total));
    return lines;
  }

  private int[] widths(int lineWidth) {
    var widths =
        IntStream.range(0, columns.size())
            .map(i -> rows.stream().mapToInt(row -> TextWidth.of(row.get(i))).max().orElse(0))
            .toArray();
    var excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - lineWidth;
    for (var i = 0; i < widths.length && excess > 0; i++) {
      if (columns.get(i).shrinks()) {
        var least = TextWidth.of(columns.get(i).head());
        var shrunk = Math.max(least, widths[i] - excess);
        excess -= widths[i] - shrunk;
        widths[i] = shrunk;
      }
    }
    return widths;
  }

  private String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (var i = 0; i < widths.length; i++) {
      var cell = TextWidth.truncate(row.get(i), columns.get(i).shrinks() ? widths[i] : 1000);
      var padding = " ".repeat(Math.max(0, widths[i] - TextWidth.of(cell)));
      line.append(i == 0 ? "" : GAP);
      line.append(columns.get(i).rightAligned() ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }
}
