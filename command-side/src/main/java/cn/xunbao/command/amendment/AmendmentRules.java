package cn.xunbao.command.amendment;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What an amendment must keep to: it does something, new tasks have codes of their own, and what it
 * drops or changes is in force, named once and really changed.
 */
public final class AmendmentRules {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;

  /** Rules over these programmes and tasks. */
  public AmendmentRules(ProgrammeDirectory programmes, TaskDirectory tasks) {
    this.programmes = programmes;
    this.tasks = tasks;
  }

  /**
   * Notes every fault.
   *
   * @param today the date on which it is recorded
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such programme, 409 if it
   *     is closed
   */
  void check(AmendPlan command, LocalDate today, Faults faults) {
    programmes.require(command.programme()).requireOpen();
    if (command.isEmpty()) {
      faults.add("", FaultCodes.REQUIRED, "新增（add）、调减（drop）、变更（change）至少有一项");
    }
    if (command.decidedOn().isAfter(today)) {
      faults.add(
          "/decidedOn",
          FaultCodes.OUT_OF_RANGE,
          "决定日期（%s）不能晚于今日（%s）".formatted(command.decidedOn(), today));
    }
    checkAdded(command, faults);
    var named = new HashSet<String>();
    for (var i = 0; i < command.drop().size(); i++) {
      checkInForce(command.programme(), command.drop().get(i).task(), "/drop/" + i, named, faults);
    }
    for (var i = 0; i < command.change().size(); i++) {
      var change = command.change().get(i);
      checkInForce(command.programme(), change.task(), "/change/" + i, named, faults);
      checkChanged(command.programme(), change, "/change/" + i, faults);
    }
  }

  private void checkAdded(AmendPlan command, Faults faults) {
    var campaigns = programmes.require(command.programme()).campaigns();
    for (var i = 0; i < command.add().size(); i++) {
      var task = command.add().get(i);
      var pointer = "/add/" + i;
      if (!campaigns.containsKey(task.campaign()) && !faults.concern(pointer + "/campaign")) {
        faults.add(
            pointer + "/campaign",
            FaultCodes.UNKNOWN_VALUE,
            "方案没有序号为%d的专项".formatted(task.campaign()));
      }
      if (tasks.find(command.programme(), task.task()).isPresent()) {
        faults.add(
            pointer + "/code", FaultCodes.DUPLICATE, "方案已有编码为“%s”的任务".formatted(task.task()));
      }
    }
  }

  private void checkInForce(
      String programme, String task, String pointer, Set<String> named, Faults faults) {
    if (task.isEmpty()) {
      return;
    }
    var at = pointer + "/task";
    var found = tasks.find(programme, task);
    if (found.isEmpty()) {
      faults.add(at, FaultCodes.UNKNOWN_VALUE, "方案没有编码为“%s”的任务".formatted(task));
    } else if (found.get().span().isEnded()) {
      faults.add(at, "task-ended", "任务“%s”已调减或销号".formatted(task));
    }
    if (!named.add(task)) {
      faults.add(at, FaultCodes.DUPLICATE, "任务“%s”重复，调减或变更只能列一次".formatted(task));
    }
  }

  private void checkChanged(String programme, TaskChange change, String pointer, Faults faults) {
    tasks
        .find(programme, change.task())
        .map(task -> task.definition().terms())
        .filter(terms -> change.on(terms).equals(terms))
        .ifPresent(
            terms ->
                faults.add(
                    pointer, "nothing-changed", "任务“%s”的变更内容与现行方案相同".formatted(change.task())));
  }
}
