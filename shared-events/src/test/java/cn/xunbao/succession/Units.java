package cn.xunbao.succession;

import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.GroupMembersNamed;
import cn.xunbao.events.unit.UnitAbolished;
import cn.xunbao.events.unit.UnitEvent;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitPart;
import cn.xunbao.events.unit.UnitSplit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units for tests, registered when something happens to them. */
final class Units {

  static final TaskId TASK = new TaskId("sample-2023", "1.01");
  static final TaskId OTHER_TASK = new TaskId("sample-2023", "1.02");

  private final Map<String, UnitLife> units = new HashMap<>();

  Units group(String code, String on, String... members) {
    units.put(code, UnitLife.registered(code, code, UnitLife.GROUP, List.of(), null));
    return happens(
        new GroupMembersNamed(code, List.of(members), LocalDate.parse(on), "明确成员", null));
  }

  Units members(String group, String on, String... members) {
    return happens(
        new GroupMembersNamed(group, List.of(members), LocalDate.parse(on), "调整成员", null));
  }

  Units merge(String unit, String into, String on) {
    return merge(unit, into, LocalDate.parse(on));
  }

  Units merge(String unit, String into, LocalDate on) {
    return happens(new UnitMerged(unit, into, on, "机构改革", null));
  }

  Units abolish(String unit, String successor, LocalDate on) {
    return happens(new UnitAbolished(unit, successor, on, "机构改革", null));
  }

  Units split(String unit, LocalDate on, UnitPart... parts) {
    return happens(new UnitSplit(unit, List.of(parts), on, "机构改革", null));
  }

  Units happens(UnitEvent event) {
    var before =
        units.getOrDefault(
            event.unit(),
            UnitLife.registered(event.unit(), event.unit(), "DEPARTMENT", List.of(), null));
    units.put(event.unit(), before.after(event));
    return this;
  }

  Optional<UnitLife> find(String code) {
    return Optional.ofNullable(units.get(code));
  }

  Succession succession() {
    return new Succession(this::find);
  }
}
