package cn.xunbao.command.work;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.programme.ProgrammeView;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who may file something about a task, and in which 旬 it can be rated. */
public final class WorkScope {

  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final UnitDirectory units;
  private final BusinessClock clock;

  WorkScope(
      ProgrammeDirectory programmes,
      TaskDirectory tasks,
      UnitDirectory units,
      BusinessClock clock) {
    this.programmes = programmes;
    this.tasks = tasks;
    this.units = units;
    this.clock = clock;
  }

  /**
   * Who carries on today what a unit filed: itself, or its successor once it has ended. What was
   * filed stays under the unit of its day.
   *
   * @param task code of the task that it is about; null: none
   */
  public String holder(String unit, String programme, @Nullable String task) {
    return units
        .succession()
        .holder(
            unit, task == null ? null : new TaskId(programme, task), BusinessDay.of(clock.now()));
  }

  /**
   * A programme of the caller's that is open.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403, 404, or 409 if it is closed
   */
  public ProgrammeView requireOpen(Caller caller, String programme) {
    caller.requireProgrammeScope(programme);
    var plan = programmes.require(programme);
    plan.requireOpen();
    return plan;
  }

  /**
   * The unit that a caller acts for, if it leads the task, also in succession.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 for others,
   *     409 if the task has ended
   */
  public String requireLead(Caller caller, String programme, String task) {
    requireOpen(caller, programme);
    var view = tasks.require(programme, task);
    var unit = caller.unit();
    if (unit == null
        || !units.succession().hasPart(unit, view.leads(), new TaskId(programme, task))) {
      throw Rejections.forbidden("只有任务“%s”的牵头单位可以办理".formatted(task));
    }
    if (view.span().isEnded()) {
      throw Rejections.of(ProblemType.WRONG_STAGE, "任务“%s”已调减或结束".formatted(task));
    }
    return unit;
  }

  /**
   * A task that has no number to be rated by, in a 旬 that has begun.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if it is no 旬 of the plan's year, 409 if
   *     the 旬 hasn't begun or the task has numbers
   */
  void requireRated(String programme, String task, String code, Instant at) {
    var year = programmes.require(programme).definition().year();
    var period =
        Period.tryParse(code)
            .filter(known -> known.kind() == PeriodKind.XUN && known.year() == year)
            .orElseThrow(() -> Rejections.notFound("“%s”不是本方案年度（%d年）的旬".formatted(code, year)));
    if (at.isBefore(period.startsAt())) {
      throw Rejections.of(ProblemType.WRONG_STAGE, "“%s”尚未开始，不能评价".formatted(period.chinese()));
    }
    var indicators = tasks.require(programme, task).definition().indicators();
    if (indicators.stream().anyMatch(indicator -> indicator.measure() != Measure.QUALITATIVE)) {
      throw Rejections.conflict("任务“%s”有数字指标，按指标亮灯，不作自评".formatted(task));
    }
  }
}
