package cn.xunbao.command.indicator;

import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.RejectedException;
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
