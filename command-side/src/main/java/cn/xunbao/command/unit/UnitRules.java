package cn.xunbao.command.unit;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.succession.UnitLife;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be said of units: dates within their life, names that mean one unit, known members. */
public final class UnitRules {

  private static final String ON = "/" + Order.ON;

  private final UnitDirectory directory;
  private final UnitRegister register;

  /** Rules over the units of {@code directory}, all of which {@code register} names. */
  public UnitRules(UnitDirectory directory, UnitRegister register) {
    this.directory = directory;
    this.register = register;
  }

  /**
   * A unit.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none
   */
  public UnitLife require(String code) {
    return directory
        .find(code)
        .orElseThrow(() -> Rejections.notFound("没有编码为“%s”的单位".formatted(code)));
  }

  /**
   * Refuses a name that can't be.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 with every fault
   */
  void require(RenameUnit command) {
    var faults = new Faults();
    check(command, faults);
    faults.throwIfAny();
  }

  void check(RenameUnit command, Faults faults) {
    var unit = require(command.target().unit());
    checkDay(unit, command.order().on(), faults);
    checkName(Set.of(unit.code()), command.name(), "/name", faults);
  }

  /** The same for other names. */
  void require(ChangeAliases command) {
    var faults = new Faults();
    check(command, faults);
    faults.throwIfAny();
  }

  void check(ChangeAliases command, Faults faults) {
    var unit = require(command.target().unit());
    checkDay(unit, command.order().on(), faults);
    checkNames(Set.of(unit.code()), command.add(), "/add", faults);
    for (var i = 0; i < command.remove().size(); i++) {
      var alias = command.remove().get(i);
      if (command.add().contains(alias)) {
        faults.add("/remove/" + i, FaultCodes.CONFLICTING, "“%s”同时列入增加和删除".formatted(alias));
      } else if (!unit.otherNames().contains(alias)) {
        faults.add(
            "/remove/" + i,
            FaultCodes.UNKNOWN_VALUE,
            "“%s”没有可删除的别名“%s”".formatted(unit.name(), alias));
      }
    }
  }

  /** The same for a place among the others. */
  void require(ClassifyUnit command) {
    requireDay(command.target().unit(), command.order());
  }

  /** The same for members of a group. */
  void require(NameMembers command) {
    var faults = new Faults();
    check(command, faults);
    faults.throwIfAny();
  }

  void check(NameMembers command, Faults faults) {
    var group = require(command.target().unit());
    checkDay(group, command.order().on(), faults);
    checkMembers(group, command.members(), command.order().on(), faults);
  }

  /** The same for somebody's appointment. */
  void require(AppointPerson command) {
    requireDay(command.target().unit(), command.order());
  }

  private void requireDay(String unit, Order order) {
    var faults = new Faults();
    checkDay(require(unit), order.on(), faults);
    faults.throwIfAny();
  }

  /** Notes a date on which the unit isn't there yet or any more. */
  public void checkDay(UnitLife unit, LocalDate on, Faults faults) {
    checkBegun(unit, on, ON, faults);
    checkNotEnded(unit, on, ON, faults);
  }

  /** Notes a date before a unit was registered. */
  public void checkBegun(UnitLife unit, LocalDate on, String pointer, Faults faults) {
    var since = unit.since();
    if (since != null && on.isBefore(since)) {
      faults.add(pointer, "before-registration", "“%s”自%s起登记，不能早于该日".formatted(unit.name(), since));
    }
  }

  /** Notes a name that already means a unit other than these. */
  public void checkName(Set<String> than, String name, String pointer, Faults faults) {
    register
        .other(than, name)
        .ifPresent(
            other ->
                faults.add(
                    pointer,
                    FaultCodes.CONFLICTING,
                    "“%s”已是单位“%s”（%s）的名称或别名".formatted(name, other.name(), other.code())));
  }

  /** Notes names that already mean a unit other than these, and such as come twice. */
  public void checkNames(Set<String> than, List<String> names, String pointer, Faults faults) {
    var seen = new HashSet<String>();
    for (var i = 0; i < names.size(); i++) {
      if (!seen.add(names.get(i))) {
        faults.add(pointer + "/" + i, FaultCodes.DUPLICATE, "“%s”重复".formatted(names.get(i)));
      }
      checkName(than, names.get(i), pointer + "/" + i, faults);
    }
  }

  /** Notes what can't be a member of a group. */
  void checkMembers(UnitLife group, List<String> members, LocalDate on, Faults faults) {
    if (!group.isGroup()) {
      faults.add("path:u", "not-a-group", "“%s”不是统称，不能指定成员".formatted(group.name()));
    }
    var seen = new HashSet<String>();
    for (var i = 0; i < members.size(); i++) {
      var code = members.get(i);
      var pointer = "/members/" + i;
      if (!seen.add(code)) {
        faults.add(pointer, FaultCodes.DUPLICATE, "单位“%s”重复".formatted(code));
      }
      checkPresent(code, on, pointer, faults);
    }
  }

  /** Notes a unit that is unknown, a group, or not there on a day. */
  public void checkPresent(String code, LocalDate on, String pointer, Faults faults) {
    var unit = directory.find(code);
    if (unit.isEmpty()) {
      faults.add(pointer, "unknown-unit", "没有编码为“%s”的单位".formatted(code));
      return;
    }
    if (unit.get().isGroup()) {
      faults.add(pointer, "is-group", "“%s”是统称，须为具体单位".formatted(unit.get().name()));
    }
    checkBegun(unit.get(), on, pointer, faults);
    checkNotEnded(unit.get(), on, pointer, faults);
  }

  private void checkNotEnded(UnitLife unit, LocalDate on, String pointer, Faults faults) {
    unit.endBy(on)
        .ifPresent(
            end ->
                faults.add(
                    pointer,
                    "unit-ended",
                    "“%s”已自%s起%s“%s”"
                        .formatted(
                            unit.nameOn(on),
                            end.on(),
                            end.kind().chinese(),
                            nameOf(end.successor(), on))));
  }

  /** Name of a unit on a day; its code where it is unknown. */
  public String nameOf(String code, LocalDate on) {
    return directory.find(code).map(unit -> unit.nameOn(on)).orElse(code);
  }
}
