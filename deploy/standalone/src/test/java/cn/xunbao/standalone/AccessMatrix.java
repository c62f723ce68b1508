package cn.xunbao.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of {@code docs/authorisation.md}. */
final class AccessMatrix {

  private static final Path DOCUMENT = Path.of("../../docs/authorisation.md");

  private AccessMatrix() {}

  /**
   * One of its cells.
   *
   * @param call method and path, as in {@code GET /api/v1/programmes/{p}/tasks}
   * @param caller head of the column
   * @param allowed whether the caller is let in
   */
  record Cell(String call, String caller, boolean allowed) {

    String method() {
      return call.substring(0, call.indexOf(' '));
    }

    String path() {
      return call.substring(call.indexOf(' ') + 1);
    }

    @Override
    public String toString() {
      return "%s %s %s".formatted(caller, allowed ? "may" : "may not", call);
    }
  }

  /** All of them; a cell that is neither ✓ nor – is a mistake. */
  static List<Cell> cells() {
    var table = rows();
    var callers = table.get(0);
    List<Cell> cells = new ArrayList<>();
    for (var row : table.subList(2, table.size())) {
      if (row.size() != callers.size()) {
        throw new IllegalStateException(
            "%s: %d cells (expected: %d)".formatted(row.get(0), row.size(), callers.size()));
      }
      var call = row.get(0).replace("`", "");
      for (var i = 1; i < row.size(); i++) {
        cells.add(new Cell(call, callers.get(i), allowed(call, row.get(i))));
      }
    }
    return cells;
  }

  /** The calls in the order of the table, each as often as it stands there. */
  static List<String> calls() {
    var table = rows();
    return table.subList(2, table.size()).stream().map(row -> row.get(0).replace("`", "")).toList();
  }

  private static boolean allowed(String call, String cell) {
    return switch (cell) {
      case "✓" -> true;
      case "–" -> false;
      default -> throw new IllegalStateException(call + ": '" + cell + "' (expected: ✓ or –)");
    };
  }

  private static List<List<String>> rows() {
    try {
      return Files.readAllLines(DOCUMENT).stream()
          .filter(line -> line.startsWith("|"))
          .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
