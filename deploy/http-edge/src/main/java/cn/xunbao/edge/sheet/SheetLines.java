package cn.xunbao.edge.sheet;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.sheet.SheetLayout.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes rows of the JSON sheet out of the lines of the workbook: those of one task make one row.
 */
final class SheetLines {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Map<Column, String> WORDS =
      new EnumMap<>(
          Map.of(
              Column.PROGRESS, "progress",
              Column.PROBLEMS, "problems",
              Column.NEXT_STEPS, "nextSteps"));

  /**
   * What is said of a value; but for the reason it is pre-filled, and means nothing without one.
   */
  private static final Map<Column, String> SAID =
      new EnumMap<>(
          Map.of(
              Column.DATA_PERIOD, "dataPeriod",
              Column.SOURCE, "source",
              Column.STATUS, "status",
              Column.REASON, "reason"));

  private static final List<Column> TO_FILL =
      List.of(
          Column.VALUE,
          Column.REASON,
          Column.NO_CHANGE,
          Column.PROGRESS,
          Column.PROBLEMS,
          Column.NEXT_STEPS);

  private final Map<String, List<XSSFRow>> byTask = new LinkedHashMap<>();
  private final ArrayNode rows = NODES.arrayNode();
  private final Map<String, String> cells = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /** Takes a line. */
  void add(XSSFRow line) {
    var task = SheetCell.text(line, Column.TASK);
    if (!task.isEmpty()) {
      byTask.computeIfAbsent(task, t -> new ArrayList<>()).add(line);
    } else if (isFilled(line)) {
      faults.add(
          new Fault(
              Column.TASK.cell(line.getRowNum()),
              FaultCodes.REQUIRED,
              "此行填有内容但没有任务编码，请恢复编码或重新下载填报表"));
    }
  }

  /** All of them; a task of which nothing is filled in is left out. */
  FilledSheet filled() {
    byTask.forEach(
        (task, lines) -> {
          if (lines.stream().anyMatch(SheetLines::isFilled)) {
            row(task, lines);
          }
        });
    cells.put("/rows", SheetLayout.FORM);
    var body = NODES.objectNode();
    body.set("rows", rows);
    return new FilledSheet(body, cells, faults);
  }

  private static boolean isFilled(XSSFRow line) {
    return TO_FILL.stream().anyMatch(column -> SheetCell.of(line, column) != null);
  }

  private void row(String task, List<XSSFRow> lines) {
    var pointer = "/rows/" + rows.size();
    var first = lines.getFirst();
    var row = rows.addObject();
    row.put("task", task);
    cells.put(pointer, Column.TASK.cell(first.getRowNum()));
    WORDS.forEach((column, name) -> put(row, name, first, column, pointer + "/" + name));
    noChange(row, first, pointer + "/noChange");
    values(row, lines, pointer + "/values");
    lines.stream().skip(1).forEach(line -> nothingOfTheTask(line, first));
  }

  private void noChange(ObjectNode row, XSSFRow line, String pointer) {
    var cell = Column.NO_CHANGE.cell(line.getRowNum());
    cells.put(pointer, cell);
    if (SheetCell.of(line, Column.NO_CHANGE) == null) {
      return;
    }
    var said = SheetCell.text(line, Column.NO_CHANGE);
    if (said.equals(SheetLayout.YES)) {
      row.put("noChange", true);
    } else {
      faults.add(
          new Fault(
              pointer,
              FaultCodes.UNKNOWN_VALUE,
              "“无变化”只能选“%s”或留空，收到“%s”".formatted(SheetLayout.YES, said)));
    }
  }

  private void values(ObjectNode row, List<XSSFRow> lines, String pointer) {
    var values = NODES.arrayNode();
    cells.put(pointer, Column.VALUE.cell(lines.getFirst().getRowNum()));
    for (var line : lines) {
      var place = pointer + "/" + values.size();
      var value = read(line, Column.VALUE, place + "/value");
      if (value != null) {
        cells.put(place, Column.VALUE.cell(line.getRowNum()));
        cells.put(place + "/indicator", Column.INDICATOR.cell(line.getRowNum()));
        var said = values.addObject();
        said.put("indicator", SheetCell.text(line, Column.INDICATOR)).set("value", value);
        SAID.forEach((column, name) -> put(said, name, line, column, place + "/" + name));
      } else if (SheetCell.of(line, Column.REASON) != null) {
        faults.add(
            new Fault(Column.VALUE.cell(line.getRowNum()), FaultCodes.REQUIRED, "填有数值说明，但没有填数值"));
      }
    }
    if (!values.isEmpty()) {
      row.set("values", values);
    }
  }

  private void nothingOfTheTask(XSSFRow line, XSSFRow first) {
    for (var column : TO_FILL) {
      if (column.isOfTask() && SheetCell.of(line, column) != null) {
        faults.add(
            new Fault(
                column.cell(line.getRowNum()),
                FaultCodes.CONFLICTING,
                "同一任务的“%s”只填在首行（%s）".formatted(column.head(), column.cell(first.getRowNum()))));
      }
    }
  }

  private void put(ObjectNode row, String name, XSSFRow line, Column column, String pointer) {
    cells.put(pointer, column.cell(line.getRowNum()));
    var given = read(line, column, pointer);
    if (given != null) {
      row.set(
          name, given.isNumber() ? NODES.stringNode(given.decimalValue().toPlainString()) : given);
    }
  }

  /** What stands there; something harmless where a fault is noted, null where nothing does. */
  private @Nullable JsonNode read(XSSFRow line, Column column, String pointer) {
    var cell = SheetCell.of(line, column);
    if (cell == null) {
      return null;
    }
    var fault = SheetCell.fault(cell);
    if (fault == null) {
      return SheetCell.json(cell);
    }
    cells.put(pointer, column.cell(line.getRowNum()));
    faults.add(new Fault(pointer, FaultCodes.BAD_FORMAT, fault));
    return column == Column.VALUE ? NODES.numberNode(0) : NODES.stringNode("—");
  }
}
