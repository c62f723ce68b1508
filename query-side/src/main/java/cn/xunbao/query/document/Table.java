package cn.xunbao.query.document;

import java.util.List;

/**
 * A table of typed cells.
 *
 * @param columns its columns
 * @param rows rows with as many cells as there are columns
 */
public record Table(List<Column> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "cells: %d (expected: %d)".formatted(row.cells().size(), columns.size()));
      }
    }
  }

  /**
   * A row.
   *
   * @param cells its cells
   * @param about what it is about
   */
  public record Row(List<Cell> cells, About about) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** One of which nothing needs to be told apart. */
    public static Row of(List<Cell> cells) {
      return new Row(cells, About.NOTHING);
    }
  }

  /**
   * A column.
   *
   * @param head what stands above it
   * @param kind what it holds
   * @param width how wide it is, beside the others
   */
  public record Column(String head, Kind kind, int width) {

    public static Column text(String head, int width) {
      return new Column(head, Kind.TEXT, width);
    }

    /** One that gives way to the others where a line is too short. */
    public static Column wide(String head, int width) {
      return new Column(head, Kind.WIDE, width);
    }

    public static Column number(String head, int width) {
      return new Column(head, Kind.NUMBER, width);
    }

    /** Whether its cells end together. */
    public boolean rightAligned() {
      return kind == Kind.NUMBER;
    }
  }

  /** What a column holds. */
  public enum Kind {
    TEXT,
    WIDE,
    NUMBER
  }
}
