package cn.xunbao.command.unit;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.events.unit.UnitId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Names, place and members of a unit over HTTP. */
@RestController
@RequestMapping("/api/v1/units/{u}")
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE})
class UnitController {

  private static final int MAX_NAME = 100;
  private static final int MAX_ALIASES = 50;
  private static final int MAX_MEMBERS = 500;

  private final CommandDispatch dispatch;
  private final UnitRules rules;
  private final BusinessClock clock;

  UnitController(CommandDispatch dispatch, UnitRules rules, BusinessClock clock) {
    this.dispatch = dispatch;
    this.rules = rules;
    this.clock = clock;
  }

  @Operation(
      summary = "单位改名",
      description = "原名称保留为别名，此前的报送仍以原名称显示。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = UnitBodies.Name.class))))
  @PutMapping("/name")
  ResponseEntity<UnitAnswer> rename(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    var expected = precondition.require();
    rules.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var name = input.requiredText("name", MAX_NAME);
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    var command = new RenameUnit(new UnitId(code), name, order, expected);
    if (input.sound("name", Order.ON)) {
      rules.check(command, faults);
    }
    faults.throwIfAny();
    Change<String> change = dispatch.send(command, caller, now);
    return answer(change, order);
  }

  @Operation(
      summary = "增删单位别名",
      description = "须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = UnitBodies.Aliases.class))))
  @PostMapping("/aliases")
  ResponseEntity<UnitAnswer> aliases(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    var expected = precondition.require();
    rules.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var add = input.texts("add", MAX_ALIASES, MAX_NAME);
    var remove = input.texts("remove", MAX_ALIASES, MAX_NAME);
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    var command = new ChangeAliases(new UnitId(code), add, remove, order, expected);
    if (input.sound("add", "remove", Order.ON)) {
      if (add.isEmpty() && remove.isEmpty()) {
        faults.add("", FaultCodes.REQUIRED, "add 与 remove 至少填一项");
      }
      rules.check(command, faults);
    }
    faults.throwIfAny();
    Change<String> change = dispatch.send(command, caller, now);
    return answer(change, order);
  }

  @Operation(
      summary = "确定单位的隶属关系和同类组别",
      description = "须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = UnitBodies.Classification.class))))
  @PutMapping("/relation")
  ResponseEntity<UnitAnswer> classify(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    var expected = precondition.require();
    var unit = rules.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var relation = input.requiredEnum("relation", Relation.class);
    var peerGroup = input.optionalText("peerGroup", MAX_NAME);
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    if (input.sound(Order.ON)) {
      rules.checkDay(unit, order.on(), faults);
    }
    faults.throwIfAny();
    Change<String> change =
        dispatch.send(
            new ClassifyUnit(new UnitId(code), relation, peerGroup, order, expected), caller, now);
    return answer(change, order);
  }

  @Operation(
      summary = "明确统称所含的成员单位",
      description = "以所给名单替换自生效日期起的名单，每期按报送时限当日的名单计。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = UnitBodies.Members.class))))
  @PutMapping("/members")
  ResponseEntity<UnitAnswer> members(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    var expected = precondition.require();
    rules.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var members = input.requiredTexts("members", MAX_MEMBERS, UnitId.MAX_CODE);
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    var command = new NameMembers(new UnitId(code), members, order, expected);
    if (input.sound("members", Order.ON)) {
      rules.check(command, faults);
    }
    faults.throwIfAny();
    Change<String> change = dispatch.send(command, caller, now);
    return answer(change, order);
  }

  private static ResponseEntity<UnitAnswer> answer(Change<String> change, Order order) {
    return change.answer(HttpStatus.OK, unit -> new UnitAnswer(unit, order.on()));
  }
}
