package cn.xunbao.command.reorganisation;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.task.TaskRefs;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.Order;
import cn.xunbao.command.unit.RegisterUnit;
import cn.xunbao.command.unit.UnitAnswer;
import cn.xunbao.command.unit.UnitRules;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.unit.Relation;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitPart;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.ArrayList;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reorganisations over HTTP. */
@RestController
@RequestMapping("/api/v1/units")
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE})
class ReorganisationController {

  private static final int MAX_NAME = 100;
  private static final int MAX_KIND = 40;
  private static final int MAX_UNITS = 50;
  private static final String DEFAULT_KIND = "DEPARTMENT";

  private final CommandDispatch dispatch;
  private final ReorganisationRules rules;
  private final UnitRules units;
  private final BusinessClock clock;

  ReorganisationController(
      CommandDispatch dispatch, ReorganisationRules rules, UnitRules units, BusinessClock clock) {
    this.dispatch = dispatch;
    this.rules = rules;
    this.units = units;
    this.clock = clock;
  }

  @Operation(
      summary = "登记新组建的单位",
      description = "可同时写明并入的原单位（mergedFrom）。编码、名称、别名不得与其他单位相同。",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = ReorganisationBodies.Establishment.class))))
  @PostMapping
  ResponseEntity<UnitAnswer> establish(JsonBody body, Caller caller) {
    var now = clock.now();
    var faults = new Faults();
    var input = body.object(faults);
    var code = input.requiredText("unit", UnitId.MAX_CODE);
    if (input.sound("unit") && !StreamId.isPart(code, UnitId.MAX_CODE)) {
      input.fault("unit", FaultCodes.BAD_FORMAT, "编码只能用文字、数字和 . _ -");
    }
    var name = input.requiredText("name", MAX_NAME);
    var kind = input.optionalText("kind", MAX_KIND);
    var aliases = input.texts("aliases", MAX_UNITS, MAX_NAME);
    var relation = input.optionalEnum("relation", Relation.class);
    var peerGroup = input.optionalText("peerGroup", MAX_NAME);
    if (peerGroup != null && relation == null && input.sound("relation")) {
      input.fault("relation", FaultCodes.REQUIRED, "填写同类组别时须一并填写隶属关系");
    }
    var predecessors = input.texts("mergedFrom", MAX_UNITS, UnitId.MAX_CODE);
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    var command =
        new EstablishUnit(
            new RegisterUnit(code, name, Objects.requireNonNullElse(kind, DEFAULT_KIND), aliases),
            relation,
            peerGroup,
            predecessors,
            order);
    if (input.sound("unit", "name", "aliases", "mergedFrom", Order.ON)) {
      rules.check(command, faults);
    }
    faults.throwIfAny();
    Change<String> change = dispatch.send(command, caller, now);
    return answer(change, HttpStatus.CREATED, order);
  }

  @Operation(
      summary = "将若干单位并入本单位",
      description = "自生效日期起，报送时限在该日及以后的各期由本单位报送；原单位已报送的仍归原单位。须带本单位的 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ReorganisationBodies.Merger.class))))
  @PostMapping("/{u}/mergers")
  ResponseEntity<UnitAnswer> merge(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    var expected = precondition.require();
    units.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var merged = input.requiredTexts("units", MAX_UNITS, UnitId.MAX_CODE);
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    var command = new MergeUnits(new UnitId(code), merged, order, expected);
    if (input.sound("units", Order.ON)) {
      rules.check(command, faults);
    }
    faults.throwIfAny();
    Change<String> change = dispatch.send(command, caller, now);
    return answer(change, HttpStatus.OK, order);
  }

  @Operation(
      summary = "将本单位分立为若干单位",
      description = "本单位牵头的每项任务须指定承接单位；承接单位须已登记。须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ReorganisationBodies.Split.class))))
  @PostMapping("/{u}/split")
  ResponseEntity<UnitAnswer> split(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    var expected = precondition.require();
    units.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var parts = new ArrayList<UnitPart>();
    for (var part : input.requiredObjects("parts", MAX_UNITS)) {
      parts.add(
          new UnitPart(
              part.requiredText("unit", UnitId.MAX_CODE), TaskRefs.optional(part, "tasks")));
    }
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    var command = new SplitUnit(new UnitId(code), parts, order, expected);
    if (faults.isEmpty()) {
      rules.check(command, faults);
    }
    faults.throwIfAny();
    Change<String> change = dispatch.send(command, caller, now);
    return answer(change, HttpStatus.OK, order);
  }

  @Operation(
      summary = "撤销单位并指定承接单位",
      description = "自生效日期起，报送时限在该日及以后的各期由承接单位报送。已有承接单位的不得再次撤销。须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = ReorganisationBodies.Abolition.class))))
  @PostMapping("/{u}/abolition")
  ResponseEntity<UnitAnswer> abolish(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    var expected = precondition.require();
    units.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var successor = input.requiredText("successor", UnitId.MAX_CODE);
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    var command = new AbolishUnit(new UnitId(code), successor, order, expected);
    if (input.sound("successor", Order.ON)) {
      rules.check(command, faults);
    }
    faults.throwIfAny();
    Change<String> change = dispatch.send(command, caller, now);
    return answer(change, HttpStatus.OK, order);
  }

  private static ResponseEntity<UnitAnswer> answer(
      Change<String> change, HttpStatus whenChanged, Order order) {
    return change.answer(whenChanged, unit -> new UnitAnswer(unit, order.on()));
  }
}
