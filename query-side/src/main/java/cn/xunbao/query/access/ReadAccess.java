package cn.xunbao.query.access;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.fact.TaskState;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Opens programmes to those who may read them. */
public final class ReadAccess {

  private static final Role[] OFFICES = {
    Role.ADMIN,
    Role.COORDINATION_OFFICE,
    Role.TASK_FORCE,
    Role.ASSESSOR,
    Role.VERIFIER,
    Role.AUDITOR
  };

  private static final Role[] OVERSEERS = {Role.AUDITOR, Role.COORDINATION_OFFICE, Role.ADMIN};

  private final ProgrammeStates programmes;

  ReadAccess(ProgrammeStates programmes) {
    this.programmes = programmes;
  }

  /**
   * A programme at a moment, for anyone in it: offices within their scope, and units that have a
   * part in it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is none of the caller's business,
   *     404 if there is no such programme at that moment
   */
  public ProgrammeState programme(String programme, Moment moment, Caller caller) {
    return programme(programme, moment, caller, unit -> false);
  }

  /**
   * The same, also for a unit without a part in any task.
   *
   * @param concerned whether such a unit is concerned all the same
   */
  public ProgrammeState programme(
      String programme, Moment moment, Caller caller, Predicate<String> concerned) {
    return programme(programme, moment, caller, (state, unit) -> concerned.test(unit));
  }

  /** The same where it takes the programme to tell whether a unit is concerned. */
  public ProgrammeState programme(
      String programme,
      Moment moment,
      Caller caller,
      BiPredicate<ProgrammeState, String> concerned) {
    caller.requireProgrammeScope(programme);
    var state =
        programmes
            .at(programme, moment.position())
            .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的方案".formatted(programme)));
    if (!isOffice(caller) && !hasPart(caller, state, concerned)) {
      throw Rejections.forbidden("本单位未参与方案“%s”，不能查阅".formatted(programme));
    }
    return state;
  }

  /** Whether the caller reads for an office, not only for the unit that it is bound to. */
  public static boolean isOffice(Caller caller) {
    return caller.has(OFFICES);
  }

  /**
   * Whose matters are asked for: a unit asks for itself, the offices for one or for all (null).
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if a unit asks for another one
   */
  public static @Nullable String unitAsked(Caller caller, @Nullable String asked) {
    if (caller.has(OFFICES)) {
      return asked;
    }
    if (asked != null && !caller.isBoundToUnit(asked)) {
      throw Rejections.forbidden("单位账号只能查本单位的事项");
    }
    return caller.unit();
  }

  /** Whether the caller reads history and audit entries of everybody, not only of its own unit. */
  public static boolean oversees(Caller caller) {
    return caller.has(OVERSEERS);
  }

  /**
   * A task whose history the caller may read: that of each for those who oversee, for a unit that
   * of tasks in which it has or had a part.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such task, 403 if it is
   *     none of the unit's business
   */
  public static TaskState task(ProgrammeState state, String task, Caller caller) {
    var found =
        state
            .task(task)
            .orElseThrow(() -> Rejections.notFound("所查时点方案中没有编号为“%s”的任务".formatted(task)));
    var unit = caller.unit();
    if (!oversees(caller) && (unit == null || !state.involves(task, unit))) {
      throw Rejections.forbidden("本单位未参与任务“%s”，不能查阅其历史".formatted(task));
    }
    return found;
  }

  /**
   * Keeps a unit to its own history.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it asks for that of another one
   */
  public static void requireOwnHistory(Caller caller, String unit) {
    if (!oversees(caller) && !caller.isBoundToUnit(unit)) {
      throw Rejections.forbidden("单位账号只能查本单位的历史");
    }
  }

  /** Of which units' records the caller may know the author: offices of all, units of their own. */
  public static Predicate<@Nullable String> authorsSeenBy(Caller caller) {
    return unit -> isOffice(caller) || unit != null && caller.isBoundToUnit(unit);
  }

  private static boolean hasPart(
      Caller caller, ProgrammeState state, BiPredicate<ProgrammeState, String> concerned) {
    var unit = caller.unit();
    return unit != null
        && caller.has(Role.REPORTER, Role.UNIT_HEAD)
        && (state.tasks().stream().anyMatch(task -> state.involves(task.definition().task(), unit))
            || concerned.test(state, unit));
  }
}
