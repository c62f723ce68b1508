package cn.xunbao.standalone.issuer.client;

import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.client.Person;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.unit.UnitId;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is to be registered and notes every fault. A unit or programme need not exist yet; its
 * code has to look like one.
 */
final class NewClientReader {

  private static final int MAX_NAME = 100;
  private static final int MAX_ROLES = 20;
  private static final int MAX_CAMPAIGN = 99;

  private static final Map<String, Role> ROLES =
      Arrays.stream(Role.values())
          .collect(
              Collectors.toMap(Role::code, role -> role, (one, other) -> one, LinkedHashMap::new));

  private final JsonObjectInput input;

  private NewClientReader(JsonObjectInput input) {
    this.input = input;
  }

  /**
   * Reads a request.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 422 with every fault
   */
  static NewClient read(JsonBody body) {
    var faults = new Faults();
    var input = body.object(faults);
    var client = new NewClientReader(input).client();
    input.done();
    faults.throwIfAny();
    return client;
  }

  private NewClient client() {
    var name = input.requiredText("name", MAX_NAME);
    var roles = roles();
    var unit = code("unit", UnitId.MAX_CODE);
    var programme = code("programme", ProgrammeId.MAX_ID);
    var campaign = input.optionalInt("campaign", 1, MAX_CAMPAIGN);
    var person = person();
    requireUnit(roles, unit);
    requireCampaign(roles, programme, campaign);
    return new NewClient(name, roles, unit, programme, campaign, person);
  }

  private List<Role> roles() {
    var roles = input.choices("roles", MAX_ROLES, ROLES);
    if (roles.isEmpty() && input.sound("roles")) {
      input.fault("roles", FaultCodes.REQUIRED, "至少需要一个角色，可用：" + String.join("、", ROLES.keySet()));
    }
    var seen = new HashSet<Role>();
    for (var role : roles) {
      if (!seen.add(role)) {
        input.fault("roles", FaultCodes.DUPLICATE, "角色“%s”重复".formatted(role.code()));
      }
    }
    return roles;
  }

  private @Nullable String code(String name, int maxLength) {
    var code = input.optionalText(name, maxLength);
    if (code != null && !StreamId.isPart(code, maxLength)) {
      input.fault(name, FaultCodes.BAD_FORMAT, "只能用字母、数字和 . _ -，收到“%s”".formatted(code));
    }
    return code;
  }

  private @Nullable Person person() {
    var person = input.optionalObject("person");
    return person == null
        ? null
        : new Person(person.requiredText("name", MAX_NAME), person.requiredText("post", MAX_NAME));
  }

  private void requireUnit(List<Role> roles, @Nullable String unit) {
    var bound = List.of(Role.REPORTER, Role.UNIT_HEAD);
    if (unit == null && input.sound("unit") && !Collections.disjoint(roles, bound)) {
      input.fault("unit", FaultCodes.REQUIRED, "角色 reporter、unit-head 须指明所属单位");
    }
  }

  private void requireCampaign(
      List<Role> roles, @Nullable String programme, @Nullable Integer campaign) {
    var taskForce = roles.contains(Role.TASK_FORCE);
    if (programme == null && input.sound("programme")) {
      if (taskForce) {
        input.fault("programme", FaultCodes.REQUIRED, "角色 task-force 须指明方案");
      } else if (input.has("campaign")) {
        input.fault("programme", FaultCodes.REQUIRED, "指明行动时须一并指明方案");
      }
    }
    if (taskForce && campaign == null && input.sound("campaign")) {
      input.fault("campaign", FaultCodes.REQUIRED, "角色 task-force 须指明行动序号");
    }
  }
}
