package cn.xunbao.command.report;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.period.Period;

/** Which report a path and a caller mean. */
final class ReportPaths {

  private ReportPaths() {}

  /**
   * The report of a unit on a task in a period.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there can't be one
   */
  static ReportId of(String programme, String task, String unit, String period) {
    if (Period.tryParse(period).isEmpty()) {
      throw Rejections.notFound("没有编码为“%s”的期次".formatted(period));
    }
    if (!StreamId.isPart(unit, UnitId.MAX_CODE)) {
      throw Rejections.notFound("没有编码为“%s”的单位".formatted(unit));
    }
    return new ReportId(programme, task, unit, period);
  }

  /**
   * The unit that the token is bound to: it speaks for it, and for no other.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is bound to none, or to another
   *     programme
   */
  static String unitOf(Caller caller, String programme) {
    caller.requireProgrammeScope(programme);
    var unit = caller.unit();
    if (unit == null || !StreamId.isPart(unit, UnitId.MAX_CODE)) {
      throw Rejections.forbidden("此账号未绑定单位，不能报送");
    }
    return unit;
  }
}
