package cn.xunbao.command.reorganisation;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.unit.Order;
import cn.xunbao.command.unit.Unit;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.unit.UnitAbolished;
import cn.xunbao.events.unit.UnitClassified;
import cn.xunbao.events.unit.UnitDutiesInherited;
import cn.xunbao.events.unit.UnitEstablished;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitPart;
import cn.xunbao.events.unit.UnitSplit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Reorganises units: what concerns several of them is stored in one unit of work. Each successor
 * gets an event too, so that two reorganisations of one unit at the same time can't both pass. For
 * the same reason the rules come after the units are loaded: what they don't see yet is then a
 * conflict when it is stored.
 */
public class Reorganisation {

  private final Repository<Unit> units;
  private final ReorganisationRules rules;

  Reorganisation(Repository<Unit> units, ReorganisationRules rules) {
    this.units = units;
    this.rules = rules;
  }

  @CommandHandler
  Change<String> handle(EstablishUnit command) throws Exception {
    var code = command.unit().code();
    var order = command.order();
    var merged = load(command.predecessors());
    rules.require(command);
    var unit = units.newInstance(() -> new Unit(command.unit()));
    merged.forEach((predecessor, aggregate) -> record(aggregate, merged(predecessor, code, order)));
    return change(code, unit, ExpectedVersion.ANY, beginning(command));
  }

  @CommandHandler
  Change<String> handle(MergeUnits command) {
    var into = command.into().unit();
    var order = command.order();
    var loaded = load(and(command.units(), into));
    rules.require(command);
    var successor = Objects.requireNonNull(loaded.remove(into));
    loaded.forEach((code, unit) -> record(unit, merged(code, into, order)));
    return change(
        into, successor, command.expected(), List.of(inherited(into, command.units(), order)));
  }

  @CommandHandler
  Change<String> handle(AbolishUnit command) {
    var code = command.unit().unit();
    var order = command.order();
    var loaded = load(List.of(code, command.successor()));
    rules.require(command);
    var unit = Objects.requireNonNull(loaded.remove(code));
    loaded.forEach(
        (successor, aggregate) -> record(aggregate, inherited(successor, List.of(code), order)));
    return change(
        code,
        unit,
        command.expected(),
        List.of(
            new UnitAbolished(
                code, command.successor(), order.on(), order.reason(), order.document())));
  }

  @CommandHandler
  Change<String> handle(SplitUnit command) {
    var code = command.unit().unit();
    var order = command.order();
    var loaded = load(and(command.parts().stream().map(UnitPart::unit).toList(), code));
    rules.require(command);
    var unit = Objects.requireNonNull(loaded.remove(code));
    loaded.forEach((part, successor) -> record(successor, inherited(part, List.of(code), order)));
    return change(
        code,
        unit,
        command.expected(),
        List.of(
            new UnitSplit(code, command.parts(), order.on(), order.reason(), order.document())));
  }

  /** In the order of the codes, so that two commands never wait for each other. */
  private Map<String, Aggregate<Unit>> load(List<String> codes) {
    var loaded = new TreeMap<String, Aggregate<Unit>>();
    for (var code : codes.stream().sorted().toList()) {
      loaded.put(code, units.load(new UnitId(code).toString()));
    }
    return loaded;
  }

  private static void record(Aggregate<Unit> unit, UnitEvent event) {
    unit.execute(u -> u.record(ExpectedVersion.ANY, List.of(event)));
  }

  /** Comes last: its event stands for all that the command brought. */
  private static Change<String> change(
      String code, Aggregate<Unit> unit, ExpectedVersion expected, List<UnitEvent> events) {
    var version = unit.invoke(u -> u.record(expected, events));
    return new Change<>(code, new UnitId(code).toString(), version, true);
  }

  private static List<UnitEvent> beginning(EstablishUnit command) {
    var code = command.unit().code();
    var order = command.order();
    var events = new ArrayList<UnitEvent>();
    events.add(new UnitEstablished(code, order.on(), order.reason(), order.document()));
    if (command.relation() != null) {
      events.add(
          new UnitClassified(
              code,
              command.relation(),
              command.peerGroup(),
              order.on(),
              order.reason(),
              order.document()));
    }
    if (!command.predecessors().isEmpty()) {
      events.add(inherited(code, command.predecessors(), order));
    }
    return events;
  }

  private static UnitMerged merged(String unit, String into, Order order) {
    return new UnitMerged(unit, into, order.on(), order.reason(), order.document());
  }

  private static UnitDutiesInherited inherited(String unit, List<String> from, Order order) {
    return new UnitDutiesInherited(unit, from, order.on(), order.reason(), order.document());
  }

  private static List<String> and(List<String> codes, String one) {
    var all = new ArrayList<>(codes);
    all.add(one);
    return all;
  }
}
