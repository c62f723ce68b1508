package cn.xunbao.command.scoring;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.scoring.ScoreListLife;

/** Who may take a step with a list of scores: a unit about its own, offices never about theirs. */
final class ScoreListScope {

  private final ProgrammeDirectory programmes;
  private final UnitDirectory units;
  private final StreamViews<ScoreListLife> lists;

  ScoreListScope(
      ProgrammeDirectory programmes, UnitDirectory units, StreamViews<ScoreListLife> lists) {
    this.programmes = programmes;
    this.units = units;
    this.lists = lists;
  }

  /**
   * A list that was published.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none
   */
  ScoreListLife require(Caller caller, String programme, String list) {
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    if (StreamId.isPart(list, ScoreListId.MAX_LIST)) {
      var found = lists.find(new ScoreListId(programme, list));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw Rejections.notFound("没有公布过“%s”的得分".formatted(list));
  }

  /**
   * The unit in a list that a caller acts for: its own, or one that its own follows.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if there is none
   */
  String requireUnit(Caller caller, ScoreListLife list) {
    var own = caller.unit();
    var scored = list.published().units();
    if (own == null) {
      throw notScored();
    }
    return scored.contains(own)
        ? own
        : scored.stream()
            .filter(unit -> units.succession().follows(own, unit))
            .findFirst()
            .orElseThrow(ScoreListScope::notScored);
  }

  /**
   * Keeps a unit from answering its own objection.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if the caller is bound to the unit
   */
  static void requireOther(Caller caller, ScoreListLife list, int objection) {
    list.objection(objection)
        .filter(one -> caller.isBoundToUnit(one.filed().unit()))
        .ifPresent(
            one -> {
              throw Rejections.forbidden("不得答复本单位的异议，请由其他人员办理");
            });
  }

  private static RuntimeException notScored() {
    return Rejections.forbidden("该得分不含本单位");
  }
}
