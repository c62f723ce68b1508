package cn.xunbao.command.unit;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.unit.PersonInPost;
import cn.xunbao.events.unit.UnitId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People of a unit over HTTP: name and post, no more. */
@RestController
@RequestMapping("/api/v1/units/{u}/people")
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.UNIT_HEAD})
class PeopleController {

  private static final int MAX_NAME = 100;

  private final CommandDispatch dispatch;
  private final UnitRules rules;
  private final BusinessClock clock;

  PeopleController(CommandDispatch dispatch, UnitRules rules, BusinessClock clock) {
    this.dispatch = dispatch;
    this.rules = rules;
    this.clock = clock;
  }

  @Operation(
      summary = "登记单位人员任职",
      description = "只记姓名和职务。单位负责人限于本单位。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = UnitBodies.Appointment.class))))
  @PostMapping
  ResponseEntity<PersonAnswer> appoint(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    requireOwn(caller, code);
    var unit = rules.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var name = input.requiredText("name", MAX_NAME);
    var post = input.requiredText("post", MAX_NAME);
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    if (input.sound(Order.ON)) {
      rules.checkDay(unit, order.on(), faults);
    }
    faults.throwIfAny();
    Change<PersonInPost> change =
        dispatch.send(
            new AppointPerson(new UnitId(code), name, post, order, precondition.expected()),
            caller,
            now);
    return change.answer(HttpStatus.CREATED, person -> PersonAnswer.of(code, person, order));
  }

  @Operation(
      summary = "登记单位人员免职",
      description = "其未完事项另行交接。单位负责人限于本单位。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = UnitBodies.Relief.class))))
  @PostMapping("/{person}/relief")
  ResponseEntity<PersonAnswer> relieve(
      @PathVariable("u") String code,
      @PathVariable("person") String person,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var now = clock.now();
    requireOwn(caller, code);
    rules.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    faults.throwIfAny();
    Change<PersonInPost> change =
        dispatch.send(
            new RelievePerson(new UnitId(code), person, order, precondition.expected()),
            caller,
            now);
    return change.answer(HttpStatus.OK, relieved -> PersonAnswer.of(code, relieved, order));
  }

  /** Holds the head of a unit to it. */
  static void requireOwn(Caller caller, String unit) {
    if (!caller.has(Role.ADMIN, Role.COORDINATION_OFFICE) && !caller.isBoundToUnit(unit)) {
      throw Rejections.forbidden("单位负责人只能办理本单位的事项");
    }
  }

  /**
   * What is answered.
   *
   * @param unit code of the unit
   * @param person key of the person within the unit
   * @param name name of the person
   * @param post post
   * @param on first day in the post, or without it
   */
  record PersonAnswer(String unit, String person, String name, String post, LocalDate on) {

    static PersonAnswer of(String unit, PersonInPost person, Order order) {
      return new PersonAnswer(unit, person.person(), person.name(), person.post(), order.on());
    }
  }
}
