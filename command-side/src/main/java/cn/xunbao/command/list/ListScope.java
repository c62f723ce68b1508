package cn.xunbao.command.list;

import cn.xunbao.command.report.ReviewScope;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.work.WorkScope;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.list.ListId;
import cn.xunbao.list.ListLife;

/**
 * Who files and who judges lists: of a task its lead and whoever reviews all units that are in
 * charge of a row; of the whole programme any unit and the coordination office.
 */
final class ListScope {

  private final WorkScope scope;
  private final ReviewScope review;
  private final StreamViews<ListLife> lists;

  ListScope(WorkScope scope, ReviewScope review, StreamViews<ListLife> lists) {
    this.scope = scope;
    this.review = review;
    this.lists = lists;
  }

  /**
   * The unit that a caller files lists for.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it has none
   */
  static String unitOf(Caller caller) {
    var unit = caller.unit();
    if (unit == null) {
      throw Rejections.forbidden("清单由单位报送");
    }
    return unit;
  }

  /**
   * A list that the caller's unit filed, or one whose successor that is, of a task that it still
   * leads.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none, 403 for others, 409 if
   *     programme or task have ended
   */
  ListLife own(Caller caller, String programme, String list) {
    var life = require(caller, programme, list);
    if (!caller.isBoundToUnit(scope.holder(life.unit(), programme, life.task()))) {
      throw Rejections.forbidden("该清单不由本单位报送");
    }
    if (life.task() != null) {
      scope.requireLead(caller, programme, life.task());
    }
    return life;
  }

  /**
   * A list that the caller judges.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none, 403 for others
   */
  ListId judged(Caller caller, String programme, String list) {
    var life = require(caller, programme, list);
    var task = life.task();
    for (var concerned : life.concerned()) {
      var unit = scope.holder(concerned, programme, task);
      if (task != null) {
        review.require(caller, programme, task, unit);
      } else if (caller.isBoundToUnit(unit)) {
        throw Rejections.forbidden("不得审核本单位的清单，请由其他审核人员办理");
      }
    }
    if (task == null && !caller.has(Role.COORDINATION_OFFICE)) {
      throw Rejections.forbidden("全方案的清单由统筹协调机构审核");
    }
    return new ListId(programme, list);
  }

  private ListLife require(Caller caller, String programme, String list) {
    scope.requireOpen(caller, programme);
    if (!StreamId.isPart(list, ListId.MAX_LIST)) {
      throw none(list);
    }
    return lists.find(new ListId(programme, list)).orElseThrow(() -> none(list));
  }

  private static RuntimeException none(String list) {
    return Rejections.notFound("没有编号为“%s”的清单".formatted(list));
  }
}
