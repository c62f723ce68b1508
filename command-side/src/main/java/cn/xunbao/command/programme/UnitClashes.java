package cn.xunbao.command.programme;

import cn.xunbao.command.unit.RegisterUnit;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import java.util.List;

/** A code that is known with the same name is the same unit; with another name it is a fault. */
final class UnitClashes {

  private final UnitDirectory directory;

  UnitClashes(UnitDirectory directory) {
    this.directory = directory;
  }

  void require(List<RegisterUnit> units) {
    var faults = new Faults();
    for (var i = 0; i < units.size(); i++) {
      check(units.get(i).code(), units.get(i).name(), "/units/" + i + "/name", faults);
    }
    faults.throwIfAny();
  }

  void check(String code, String name, String pointer, Faults faults) {
    directory
        .find(code)
        .filter(known -> !known.names().values().contains(name))
        .ifPresent(
            known ->
                faults.add(
                    pointer,
                    FaultCodes.CONFLICTING,
                    "编码“%s”已登记为“%s”，与此处的“%s”不一致".formatted(code, known.name(), name)));
  }
}
