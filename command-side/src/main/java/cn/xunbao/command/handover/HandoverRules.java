package cn.xunbao.command.handover;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.command.unit.UnitRules;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.PersonInPost;
import cn.xunbao.succession.UnitLife;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Both are people of the unit, the one answers for the tasks, the other is in post. */
public final class HandoverRules {

  private final UnitRules units;
  private final UnitDirectory directory;
  private final TaskDirectory tasks;
  private final TaskRegister register;
  private final ProgrammeDirectory programmes;

  /** Rules over these units, tasks and programmes. */
  public HandoverRules(
      UnitRules units,
      UnitDirectory directory,
      TaskDirectory tasks,
      TaskRegister register,
      ProgrammeDirectory programmes) {
    this.units = units;
    this.directory = directory;
    this.tasks = tasks;
    this.register = register;
    this.programmes = programmes;
  }

  /**
   * The tasks in force that the unit has a part in and the person answers for; none if the unit has
   * no such person.
   */
  List<TaskId> openTasks(HandOverDuties command) {
    var unit = units.require(command.unit().unit());
    var post = unit.post(command.from());
    if (post.isEmpty()) {
      return List.of();
    }
    var name = post.get().person().name();
    var succession = directory.succession();
    return register.all(
        programme -> programmes.mayBeDue(programme, command.order().on()),
        task ->
            !task.span().isEnded()
                && task.people().includes(name)
                && succession.hasPart(
                    unit.code(),
                    task.leads(),
                    new TaskId(task.definition().programme(), task.definition().task())));
  }

  /**
   * Lets nothing pass that has a fault.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such unit, 422 with every
   *     fault
   */
  UnitLife require(HandOverDuties command) {
    var faults = new Faults();
    check(command, faults);
    faults.throwIfAny();
    return units.require(command.unit().unit());
  }

  void check(HandOverDuties command, Faults faults) {
    var unit = units.require(command.unit().unit());
    var on = command.order().on();
    units.checkBegun(unit, on, "/on", faults);
    var from = person(unit, command.from(), "/from", faults);
    if (person(unit, command.to(), "/to", faults).isPresent()
        && unit.post(command.to()).filter(post -> post.isHeldOn(on)).isEmpty()) {
      faults.add("/to", "not-in-post", "接交人员在%s不在任".formatted(on));
    }
    if (command.from().equals(command.to())) {
      faults.add("/to", FaultCodes.CONFLICTING, "移交人员与接交人员不能相同");
    }
    from.ifPresent(person -> checkTasks(command, person, faults));
    if (from.isPresent() && command.tasks().isEmpty()) {
      faults.add("/tasks", FaultCodes.REQUIRED, "没有须交接的任务");
    }
  }

  private void checkTasks(HandOverDuties command, PersonInPost from, Faults faults) {
    var seen = new HashSet<>();
    for (var i = 0; i < command.tasks().size(); i++) {
      var task = command.tasks().get(i);
      var pointer = "/tasks/" + i;
      if (!seen.add(task)) {
        faults.add(pointer, FaultCodes.DUPLICATE, "任务“%s”重复".formatted(task.task()));
      }
      var found = tasks.find(task.programme(), task.task());
      if (found.isEmpty()) {
        faults.add(
            pointer,
            FaultCodes.UNKNOWN_VALUE,
            "方案“%s”中没有编码为“%s”的任务".formatted(task.programme(), task.task()));
      } else if (!found.get().people().includes(from.name())) {
        faults.add(
            pointer, "not-in-charge", "“%s”不是任务“%s”的责任人员".formatted(from.name(), task.task()));
      }
    }
  }

  private static Optional<PersonInPost> person(
      UnitLife unit, String key, String pointer, Faults faults) {
    var post = unit.post(key);
    if (post.isEmpty()) {
      faults.add(pointer, FaultCodes.UNKNOWN_VALUE, "该单位没有编号为“%s”的人员".formatted(key));
    }
    return post.map(held -> held.person());
  }
}
