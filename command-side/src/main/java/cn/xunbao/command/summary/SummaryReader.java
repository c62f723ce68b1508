package cn.xunbao.command.summary;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.summary.EditKind;
import cn.xunbao.events.summary.EditorialEdit;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what summaries are about from bodies. */
final class SummaryReader {

  private static final int MAX_TEXT = 5000;
  private static final int MAX_EDITS = 100;
  private static final int MAX_CODE = 40;
  private static final int MAX_PERIOD = 10;
  private static final int MAX_TASKS = 500;
  private static final int MAX_UNITS = 100;

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final UnitDirectory units;

  SummaryReader(ProgrammeDirectory programmes, TaskDirectory tasks, UnitDirectory units) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.units = units;
  }

  /** Reads {@code period}; empty if it was a fault. */
  Optional<Period> period(String programme, JsonObjectInput input) {
    var code = input.requiredText("period", MAX_PERIOD);
    if (!input.sound("period")) {
      return Optional.empty();
    }
    var year = programmes.require(programme).definition().year();
    var period = Period.tryParse(code).filter(known -> known.year() == year);
    if (period.isEmpty()) {
      input.fault("period", FaultCodes.BAD_FORMAT, "“%s”不是本方案年度（%d年）的期次编码".formatted(code, year));
    }
    return period;
  }

  /** Reads {@code withheld}: tasks of the programme. */
  List<String> withheld(String programme, JsonObjectInput input) {
    var codes = input.texts("withheld", MAX_TASKS, TaskId.MAX_CODE);
    for (var i = 0; i < codes.size(); i++) {
      if (tasks.find(programme, codes.get(i)).isEmpty()) {
        input.fault(
            "withheld", i, FaultCodes.UNKNOWN_VALUE, "方案中没有编码为“%s”的任务".formatted(codes.get(i)));
      }
    }
    return codes.stream().distinct().sorted().toList();
  }

  /** Reads {@code countersigners}: units that are there. */
  List<String> countersigners(JsonObjectInput input) {
    var codes = input.texts("countersigners", MAX_UNITS, UnitId.MAX_CODE);
    for (var i = 0; i < codes.size(); i++) {
      if (units.find(codes.get(i)).isEmpty()) {
        input.fault(
            "countersigners", i, FaultCodes.UNKNOWN_VALUE, "没有编码为“%s”的单位".formatted(codes.get(i)));
      }
    }
    return codes.stream().distinct().toList();
  }

  /** Reads {@code edits}: figures can't be edited, only what stands beside them. */
  List<EditorialEdit> edits(String programme, JsonObjectInput input) {
    var edits = new ArrayList<EditorialEdit>();
    for (var one : input.requiredObjects("edits", MAX_EDITS)) {
      edits.add(edit(programme, one));
    }
    return edits;
  }

  private EditorialEdit edit(String programme, JsonObjectInput input) {
    var kind = input.requiredEnum("kind", EditKind.class);
    if (!input.sound("kind")) {
      return new EditorialEdit(
          EditKind.OVERVIEW,
          input.optionalText("text", MAX_TEXT),
          input.optionalText("task", TaskId.MAX_CODE),
          input.optionalText("indicator", MAX_CODE),
          input.optionalText("unit", UnitId.MAX_CODE));
    }
    var edit =
        new EditorialEdit(
            kind,
            kind.hasText() ? input.requiredText("text", MAX_TEXT) : null,
            kind.hasFigure() ? input.requiredText("task", TaskId.MAX_CODE) : null,
            kind.hasFigure() ? input.requiredText("indicator", MAX_CODE) : null,
            kind.hasUnit() ? input.requiredText("unit", UnitId.MAX_CODE) : null);
    checkUnit(edit.unit(), input);
    checkFigure(programme, edit, input);
    return edit;
  }

  private void checkUnit(@Nullable String unit, JsonObjectInput input) {
    if (unit != null && input.sound("unit") && units.find(unit).isEmpty()) {
      input.fault("unit", FaultCodes.UNKNOWN_VALUE, "没有编码为“%s”的单位".formatted(unit));
    }
  }

  private void checkFigure(String programme, EditorialEdit edit, JsonObjectInput input) {
    var task = edit.task();
    if (task == null || !input.sound("task", "indicator")) {
      return;
    }
    var known = tasks.find(programme, task);
    if (known.isEmpty()) {
      input.fault("task", FaultCodes.UNKNOWN_VALUE, "方案中没有编码为“%s”的任务".formatted(task));
    } else if (!known.get().indicators().contains(edit.indicator())) {
      input.fault(
          "indicator",
          FaultCodes.UNKNOWN_VALUE,
          "任务“%s”没有编码为“%s”的指标".formatted(task, edit.indicator()));
    }
  }
}
