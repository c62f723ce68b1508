package cn.xunbao.command.value;

import cn.xunbao.command.indicator.IndicatorDirectory;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.programme.CertificationRule;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.period.Period;
import java.util.List;
import java.util.function.BiPredicate;

/** Who judges which values: not those of his own unit, and the host's not from its task force. */
final class ValueScope {

  private final IndicatorDirectory indicators;
  private final ProgrammeDirectory programmes;
  private final UnitDirectory units;
  private final BusinessClock clock;

  ValueScope(
      IndicatorDirectory indicators,
      ProgrammeDirectory programmes,
      UnitDirectory units,
      BusinessClock clock) {
    this.indicators = indicators;
    this.programmes = programmes;
    this.units = units;
    this.clock = clock;
  }

  /**
   * The value, if the caller may assess and certify it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there can't be one, 403 in his own
   *     cause, or where a rule names another unit, 409 if the programme is closed
   */
  ValueId requireAssessor(
      Caller caller, String programme, String code, String unit, String period) {
    var id = require(caller, programme, code, unit, period);
    requireNamed(
        caller, id, "评估认定", (rule, leads, standsFor) -> rule.assessorsOf(unit, leads, standsFor));
    return id;
  }

  /**
   * The value, if the caller may verify it.
   *
   * @throws cn.xunbao.edge.problem.RejectedException as for {@link #requireAssessor}
   */
  ValueId requireVerifier(
      Caller caller, String programme, String code, String unit, String period) {
    var id = require(caller, programme, code, unit, period);
    requireNamed(
        caller, id, "核验", (rule, leads, standsFor) -> List.of(rule.verifierOf(unit, standsFor)));
    return id;
  }

  private void requireNamed(Caller caller, ValueId id, String what, Named named) {
    var indicator = indicators.require(id.programme(), id.indicator());
    var task = indicator.task() == null ? null : new TaskId(id.programme(), indicator.task());
    BiPredicate<String, String> standsFor =
        (unit, other) -> units.succession().standsFor(unit, other, task);
    programmes
        .require(id.programme())
        .rules()
        .certification(indicator.campaign(), Period.parse(id.dataPeriod()))
        .map(rule -> named.of(rule, indicator.leads(), standsFor))
        .filter(
            allowed ->
                caller.unit() == null
                    || allowed.stream().noneMatch(other -> standsFor.test(caller.unit(), other)))
        .ifPresent(
            allowed -> {
              throw Rejections.forbidden(
                  "按已采用的规则，该数值由单位“%s”%s".formatted(String.join("、", allowed), what));
            });
  }

  private ValueId require(
      Caller caller, String programme, String code, String unit, String period) {
    caller.requireProgrammeScope(programme);
    var plan = programmes.require(programme);
    var indicator = indicators.require(programme, code);
    if (!StreamId.isPart(unit, UnitId.MAX_CODE) || Period.tryParse(period).isEmpty()) {
      throw Rejections.notFound("没有单位“%s”“%s”的数值".formatted(unit, period));
    }
    if (caller.unit() != null && units.succession().follows(caller.unit(), unit)) {
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

  /** The units that a rule names for a step. */
  @FunctionalInterface
  private interface Named {

    List<String> of(
        CertificationRule rule, List<String> leads, BiPredicate<String, String> standsFor);
  }
}
