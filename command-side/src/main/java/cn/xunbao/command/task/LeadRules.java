package cn.xunbao.command.task;

import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import java.util.HashSet;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Who can lead a task: units that are known, each once, and no group without members. */
public final class LeadRules {

  /** Plans name up to seven joint leads. */
  public static final int MAX_LEADS = 7;

  private final UnitDirectory units;
  private final Closures closures;

  /** Rules over the units of {@code units} and the programmes in {@code store}. */
  public LeadRules(UnitDirectory units, EventStore store) {
    this.units = units;
    this.closures = new Closures(store);
  }

  /**
   * Leads of a programme's tasks are to be changed.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 409 if the programme is closed
   */
  public void requireOpen(String programme) {
    closures.requireOpen(programme);
  }

  /**
   * Refuses leads that can't be.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 with every fault
   */
  void require(List<String> leads) {
    var faults = new Faults();
    check(leads, "/units", faults);
    faults.throwIfAny();
  }

  /** Notes what is wrong with leads, by their place in the list at {@code at}. */
  public void check(List<String> leads, String at, Faults faults) {
    var seen = new HashSet<String>();
    for (var i = 0; i < leads.size(); i++) {
      var code = leads.get(i);
      var pointer = at + "/" + i;
      var unit = units.find(code);
      if (unit.isEmpty()) {
        faults.add(pointer, "unknown-unit", "没有编码为“%s”的单位".formatted(code));
      } else if (unit.get().isGroup() && unit.get().members().values().isEmpty()) {
        faults.add(
            pointer,
            "group-without-members",
            "“%s”是统称，尚未明确成员，请指定具体单位".formatted(unit.get().name()));
      }
      if (!seen.add(code)) {
        faults.add(pointer, FaultCodes.DUPLICATE, "单位“%s”重复".formatted(code));
      }
    }
  }
}
