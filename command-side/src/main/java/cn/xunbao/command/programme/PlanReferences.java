package cn.xunbao.command.programme;

import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds changes of a programme to what is known: its campaigns and tasks, and units. */
final class PlanReferences {

  private final UnitDirectory units;
  private final TaskDirectory tasks;

  PlanReferences(UnitDirectory units, TaskDirectory tasks) {
    this.units = units;
    this.tasks = tasks;
  }

  /**
   * Lets nothing pass that has a fault.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if the programme is closed, 422 with every
   *     fault
   */
  void require(ProgrammeChange change, ProgrammeView plan, Instant at) {
    plan.requireOpen();
    var faults = new Faults();
    change.check(plan, this, at, faults);
    faults.throwIfAny();
  }

  /** Notes a unit that isn't known. */
  void checkUnit(@Nullable String code, String pointer, Faults faults) {
    if (code != null && units.find(code).isEmpty()) {
      faults.add(pointer, "unknown-unit", "没有编码为“%s”的单位".formatted(code));
    }
  }

  /** Notes units that aren't known, and such as come twice. */
  void checkUnits(List<String> codes, String pointer, Faults faults) {
    var seen = new HashSet<String>();
    for (var i = 0; i < codes.size(); i++) {
      checkUnit(codes.get(i), pointer + "/" + i, faults);
      if (!seen.add(codes.get(i))) {
        faults.add(pointer + "/" + i, FaultCodes.DUPLICATE, "单位“%s”重复".formatted(codes.get(i)));
      }
    }
  }

  /**
   * Notes tasks that the programme, or one of its campaigns, doesn't have, and such as come twice.
   *
   * @param campaign ordinal of the campaign; null: any
   */
  void checkTasks(
      ProgrammeView plan,
      @Nullable Integer campaign,
      List<String> codes,
      String pointer,
      Faults faults) {
    var seen = new HashSet<String>();
    for (var i = 0; i < codes.size(); i++) {
      var code = codes.get(i);
      var known =
          tasks
              .find(plan.definition().programme(), code)
              .filter(task -> campaign == null || task.definition().campaign() == campaign);
      if (known.isEmpty()) {
        faults.add(
            pointer + "/" + i,
            FaultCodes.UNKNOWN_VALUE,
            campaign == null
                ? "本方案没有编码为“%s”的任务".formatted(code)
                : "第%d个专项没有编码为“%s”的任务".formatted(campaign, code));
      }
      if (!seen.add(code)) {
        faults.add(pointer + "/" + i, FaultCodes.DUPLICATE, "任务“%s”重复".formatted(code));
      }
    }
  }
}
