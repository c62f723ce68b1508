package cn.xunbao.command.report;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.sheet.FilledSheet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sheet as it was sent.
 *
 * @param mode what one bad row means for the others
 * @param rows its rows; made of placeholders where faults were noted
 * @param faults what is wrong with its form
 */
record SheetInput(Mode mode, List<SheetRow> rows, Faults faults) {

  private static final int MAX_ROWS = 500;
  private static final int MAX_CODE = 60;

  /** What one bad row means for the others. */
  enum Mode {
    /** All rows are filed, or none. */
    ALL,
    /** Each row is filed or refused for itself. */
    EACH
  }

  /** Reads a sheet. */
  static SheetInput of(JsonBody body) {
    var faults = new Faults();
    var input = body.object(faults);
    var mode = input.optionalEnum("mode", Mode.class);
    return read(mode == null ? Mode.ALL : mode, input, faults);
  }

  /** Reads a sheet that came as a workbook; its faults are named by what cells became. */
  static SheetInput of(FilledSheet filled, Mode mode) {
    var faults = new Faults();
    faults.addAll(filled.faults());
    if (filled.body().get("rows").isEmpty() && faults.isEmpty()) {
      throw Rejections.invalidRequest("/rows", FaultCodes.REQUIRED, "填报表中没有填写任何内容，请至少填写一项任务后再上传");
    }
    return read(mode, JsonObjectInput.of(filled.body(), faults), faults);
  }

  private static SheetInput read(Mode mode, JsonObjectInput input, Faults faults) {
    var seen = new HashSet<String>();
    var rows = input.requiredObjects("rows", MAX_ROWS).stream().map(row -> row(row, seen)).toList();
    input.done();
    return new SheetInput(mode, rows, faults);
  }

  private static SheetRow row(JsonObjectInput input, Set<String> seen) {
    var task = input.requiredText("task", MAX_CODE);
    if (input.sound("task") && !seen.add(task)) {
      input.fault("task", FaultCodes.DUPLICATE, "任务“%s”重复，每项任务只填一行".formatted(task));
    }
    return new SheetRow(input.pointer(), task, ContentInput.content(input));
  }

  /** Whether nothing is wrong with a row by itself. */
  boolean isSound(SheetRow row) {
    return faults.list().stream().noneMatch(fault -> row.has(fault.pointer()));
  }
}
