package cn.xunbao.command.reorganisation;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.command.unit.UnitRules;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitPart;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a reorganisation must keep to: a unit ends once, within its life, for a successor that is
 * there on that day, and never in a circle; a split unit names a successor for each task it leads.
 */
public final class ReorganisationRules {

  private static final String UNIT = "path:u";

  private final UnitDirectory directory;
  private final UnitRules units;
  private final TaskRegister tasks;
  private final ProgrammeDirectory programmes;

  /** Rules over these units and the tasks that they lead. */
  public ReorganisationRules(
      UnitDirectory directory, UnitRules units, TaskRegister tasks, ProgrammeDirectory programmes) {
    this.directory = directory;
    this.units = units;
    this.tasks = tasks;
    this.programmes = programmes;
  }

  /**
   * Lets nothing pass that has a fault.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if the code is known, 422 with every fault
   */
  void require(EstablishUnit command) {
    if (directory.find(command.unit().code()).isPresent()) {
      throw Rejections.alreadyExists("编码“%s”已登记为其他单位".formatted(command.unit().code()));
    }
    var faults = new Faults();
    check(command, faults);
    faults.throwIfAny();
  }

  void check(EstablishUnit command, Faults faults) {
    var unit = command.unit();
    var known = new HashSet<>(command.predecessors());
    known.add(unit.code());
    units.checkName(known, unit.name(), "/name", faults);
    units.checkNames(known, unit.aliases(), "/aliases", faults);
    checkEnding(command.predecessors(), command.order().on(), "/mergedFrom", faults);
  }

  /** The same for a merger. */
  void require(MergeUnits command) {
    var faults = new Faults();
    check(command, faults);
    faults.throwIfAny();
  }

  void check(MergeUnits command, Faults faults) {
    var into = command.into().unit();
    var on = command.order().on();
    units.checkPresent(into, on, UNIT, faults);
    checkEnding(command.units(), on, "/units", faults);
    for (var i = 0; i < command.units().size(); i++) {
      checkNoCircle(command.units().get(i), into, "/units/" + i, faults);
    }
  }

  /** The same for an abolition. */
  void require(AbolishUnit command) {
    var faults = new Faults();
    check(command, faults);
    faults.throwIfAny();
  }

  void check(AbolishUnit command, Faults faults) {
    var unit = command.unit().unit();
    var on = command.order().on();
    checkEnding(unit, on, UNIT, faults);
    units.checkPresent(command.successor(), on, "/successor", faults);
    checkNoCircle(unit, command.successor(), "/successor", faults);
  }

  /** The same for a split. */
  void require(SplitUnit command) {
    var faults = new Faults();
    check(command, faults);
    faults.throwIfAny();
  }

  void check(SplitUnit command, Faults faults) {
    var unit = command.unit().unit();
    var on = command.order().on();
    checkEnding(unit, on, UNIT, faults);
    var seen = new HashSet<String>();
    for (var i = 0; i < command.parts().size(); i++) {
      var successor = command.parts().get(i).unit();
      var pointer = "/parts/" + i + "/unit";
      if (!seen.add(successor)) {
        faults.add(pointer, FaultCodes.DUPLICATE, "单位“%s”重复".formatted(successor));
      }
      units.checkPresent(successor, on, pointer, faults);
      checkNoCircle(unit, successor, pointer, faults);
    }
    if (command.parts().size() < 2) {
      faults.add("/parts", FaultCodes.TOO_SHORT, "分立至少须有2个单位，收到%d个".formatted(seen.size()));
    }
    checkTasks(command.parts(), ledBy(unit, on), faults);
  }

  private void checkTasks(List<UnitPart> parts, List<TaskId> led, Faults faults) {
    var open = new LinkedHashSet<>(led);
    for (var i = 0; i < parts.size(); i++) {
      for (var j = 0; j < parts.get(i).tasks().size(); j++) {
        var task = parts.get(i).tasks().get(j);
        var pointer = "/parts/%d/tasks/%d".formatted(i, j);
        if (!led.contains(task)) {
          faults.add(
              pointer, "not-led", "该单位不牵头方案“%s”的任务“%s”".formatted(task.programme(), task.task()));
        } else if (!open.remove(task)) {
          faults.add(
              pointer,
              FaultCodes.DUPLICATE,
              "方案“%s”的任务“%s”已指定承接单位".formatted(task.programme(), task.task()));
        }
      }
    }
    open.forEach(
        task ->
            faults.add(
                "/parts",
                "task-without-successor",
                "方案“%s”的任务“%s”由该单位牵头，须指定承接单位".formatted(task.programme(), task.task())));
  }

  /** What it leads on the eve of its end, in plans of which something may still be due. */
  private List<TaskId> ledBy(String unit, LocalDate on) {
    var succession = directory.succession();
    return tasks.all(
        programme -> programmes.mayBeDue(programme, on),
        task ->
            succession.hasPart(
                unit,
                task.leads(),
                new TaskId(task.definition().programme(), task.definition().task()),
                on.minusDays(1)));
  }

  private void checkEnding(List<String> codes, LocalDate on, String pointer, Faults faults) {
    var seen = new HashSet<String>();
    for (var i = 0; i < codes.size(); i++) {
      if (!seen.add(codes.get(i))) {
        faults.add(pointer + "/" + i, FaultCodes.DUPLICATE, "单位“%s”重复".formatted(codes.get(i)));
      }
      checkEnding(codes.get(i), on, pointer + "/" + i, faults);
    }
  }

  private void checkEnding(String code, LocalDate on, String pointer, Faults faults) {
    var unit = directory.find(code);
    if (unit.isEmpty()) {
      faults.add(pointer, "unknown-unit", "没有编码为“%s”的单位".formatted(code));
      return;
    }
    if (unit.get().isGroup()) {
      faults.add(pointer, "is-group", "“%s”是统称，须为具体单位".formatted(unit.get().name()));
    }
    units.checkBegun(unit.get(), on, pointer, faults);
    var end = unit.get().end();
    if (end != null) {
      faults.add(
          pointer,
          "already-ended",
          "“%s”已定于%s%s“%s”"
              .formatted(
                  unit.get().nameOn(end.on()),
                  end.on(),
                  end.kind().chinese(),
                  units.nameOf(end.successor(), end.on())));
    }
  }

  private void checkNoCircle(String unit, String successor, String pointer, Faults faults) {
    if (directory.succession().follows(unit, successor)) {
      faults.add(pointer, "circle", "“%s”的职责最终又会回到“%s”".formatted(successor, unit));
    }
  }
}
