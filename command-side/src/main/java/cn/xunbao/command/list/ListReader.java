package cn.xunbao.command.list;

import cn.xunbao.command.item.HeldUnits;
import cn.xunbao.command.project.ProjectReader;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.list.ListKind;
import cn.xunbao.events.list.ListRow;
import cn.xunbao.events.list.ListedProjectTerms;
import cn.xunbao.list.ListContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a list says; each kind has rows of its own shape. */
final class ListReader {

  private static final int MAX_ROWS = 500;
  private static final int MAX_NUMBER = 9999;
  private static final int MAX_UNITS = 20;
  private static final int MAX_TITLE = 200;
  private static final int MAX_DOCUMENT = 100;

  private final HeldUnits units;

  ListReader(HeldUnits units) {
    this.units = units;
  }

  ListContent first(JsonObjectInput input, ListKind kind, Instant at) {
    return new ListContent(input.requiredText("title", MAX_TITLE), rows(input, kind, at), null);
  }

  ListContent next(JsonObjectInput input, ListKind kind, Instant at) {
    return new ListContent(
        input.requiredText("title", MAX_TITLE),
        rows(input, kind, at),
        input.optionalText("document", MAX_DOCUMENT));
  }

  /** Numbers of rows, each once. */
  static List<Integer> numbers(JsonObjectInput input) {
    return input.integers("rows", MAX_ROWS, 1, MAX_NUMBER).stream().distinct().toList();
  }

  private List<ListRow> rows(JsonObjectInput input, ListKind kind, Instant at) {
    var rows = new ArrayList<ListRow>();
    var numbers = new HashSet<Integer>();
    for (var row : input.requiredObjects("rows", MAX_ROWS)) {
      var read = row(row, kind, at);
      if (row.sound("number") && !numbers.add(read.number())) {
        row.fault("number", FaultCodes.DUPLICATE, "序号%d重复".formatted(read.number()));
      }
      rows.add(read);
    }
    rows.sort(Comparator.comparing(ListRow::number));
    return rows;
  }

  private ListRow row(JsonObjectInput row, ListKind kind, Instant at) {
    var number = row.requiredInt("number", 1, MAX_NUMBER);
    var text = row.requiredText("text", ProjectReader.MAX_NAME);
    var charge = units.readAll(row, "units", MAX_UNITS, at);
    return switch (kind) {
      case PROJECTS -> new ListRow(number, text, charge, person(row), null, null, project(row));
      case TASKS ->
          new ListRow(number, text, charge, person(row), row.requiredDate("deadline"), null, null);
      case RESPONSIBILITIES ->
          new ListRow(
              number,
              text,
              charge,
              row.requiredText("person", ProjectReader.MAX_NAME),
              deadline(row),
              null,
              null);
      case POLICIES ->
          new ListRow(
              number,
              text,
              charge,
              null,
              deadline(row),
              row.requiredText("document", MAX_DOCUMENT),
              null);
    };
  }

  private static ListedProjectTerms project(JsonObjectInput row) {
    var project = row.requiredObject("project");
    return new ListedProjectTerms(
        ProjectReader.amount(project, "investment"),
        project.optionalText("site", ProjectReader.MAX_NAME),
        ProjectReader.nodes(project));
  }

  private static @Nullable String person(JsonObjectInput row) {
    return row.optionalText("person", ProjectReader.MAX_NAME);
  }

  private static @Nullable LocalDate deadline(JsonObjectInput row) {
    return row.optionalDate("deadline");
  }
}
