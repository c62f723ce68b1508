package cn.xunbao.command.indicator;

import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.events.indicator.Dimension;
import cn.xunbao.events.unit.Relation;
import java.time.Instant;

/** What a change of an indicator may name: units and other indicators. */
final class IndicatorReferences {

  private final IndicatorDirectory indicators;
  private final UnitDirectory units;

  IndicatorReferences(IndicatorDirectory indicators, UnitDirectory units) {
    this.indicators = indicators;
    this.units = units;
  }

  /** The other indicators of the programme. */
  IndicatorDirectory indicators() {
    return indicators;
  }

  /** Notes a code that is no unit of the day. */
  void checkUnit(String code, String pointer, Instant at, Faults faults) {
    var unit = units.find(code);
    if (unit.isEmpty()) {
      faults.add(pointer, FaultCodes.UNKNOWN_VALUE, "没有编码为“%s”的单位".formatted(code));
    } else if (unit.get().isGroup()) {
      faults.add(pointer, "group", "“%s”是单位的统称，请写明具体单位".formatted(code));
    } else if (unit.get().endBy(BusinessDay.of(at)).isPresent()) {
      faults.add(pointer, "ended", "“%s”已撤销或并入其他单位".formatted(code));
    }
  }

  /** Notes a town among departments, and anything else among towns. */
  void checkRelation(String code, Dimension dimension, String pointer, Instant at, Faults faults) {
    units
        .find(code)
        .filter(unit -> !unit.isGroup())
        .map(unit -> unit.standingOn(BusinessDay.of(at)).relation())
        .filter(relation -> (relation == Relation.TOWNSHIP) != (dimension == Dimension.TOWNS))
        .ifPresent(
            relation ->
                faults.add(
                    pointer,
                    "wrong-relation",
                    "“%s”属于%s，不能列入按%s的分解".formatted(code, relation.title(), dimension.chinese())));
  }

  /**
   * Checks a change again where it is decided, and answers the fact that it becomes.
   *
   * @throws RejectedException 404 if there is no such indicator, 422 with every fault
   */
  IndicatorView require(ChangeIndicator command, Instant at) {
    var indicator = indicators.require(command.target().programme(), command.target().indicator());
    var faults = new Faults();
    command.change().check(indicator, this, at, faults);
    faults.throwIfAny();
    return indicator;
  }
}
