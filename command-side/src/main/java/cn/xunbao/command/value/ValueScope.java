package cn.xunbao.command.value;

import cn.xunbao.command.indicator.IndicatorDirectory;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.period.Period;

/** Who judges which values: not those of his own unit, and the host's not from its task force. */
final class ValueScope {

  private final IndicatorDirectory indicators;
  private final ProgrammeDirectory programmes;
  private final BusinessClock clock;

  ValueScope(IndicatorDirectory indicators, ProgrammeDirectory programmes, BusinessClock clock) {
    this.indicators = indicators;
    this.programmes = programmes;
    this.clock = clock;
  }

  /**
   * The value, if the caller may judge it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there can't be one, 403 in his own
   *     cause, 409 if the programme is closed
   */
  ValueId require(Caller caller, String programme, String code, String unit, String period) {
    caller.requireProgrammeScope(programme);
    var plan = programmes.require(programme);
    var indicator = indicators.require(programme, code);
    if (!StreamId.isPart(unit, UnitId.MAX_CODE) || Period.tryParse(period).isEmpty()) {
      throw Rejections.notFound("没有单位“%s”“%s”的数值".formatted(unit, period));
    }
    if (caller.isBoundToUnit(unit)) {
      throw Rejections.forbidden("不得评估、认定、核验本单位的数值，请由其他单位办理");
    }
    var campaign = indicator.campaign();
    if (campaign != null
        && caller.isBoundToCampaign(programme, campaign)
        && unit.equals(plan.hostOf(campaign, BusinessDay.of(clock.now())))) {
      throw Rejections.forbidden("专班办公室设在该单位，其数值由专班以外的人员办理");
    }
    plan.requireOpen();
    return new ValueId(programme, code, unit, period);
  }
}
