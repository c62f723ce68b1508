package cn.xunbao.command.handover;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.task.TaskRefs;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.Order;
import cn.xunbao.command.unit.UnitRules;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.DutiesHandedOver;
import cn.xunbao.events.unit.PersonInPost;
import cn.xunbao.events.unit.UnitId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handovers over HTTP. */
@RestController
class HandoverController {

  private static final int MAX_PERSON = 20;

  private final CommandDispatch dispatch;
  private final HandoverRules rules;
  private final UnitRules units;
  private final BusinessClock clock;

  HandoverController(
      CommandDispatch dispatch, HandoverRules rules, UnitRules units, BusinessClock clock) {
    this.dispatch = dispatch;
    this.rules = rules;
    this.units = units;
    this.clock = clock;
  }

  @Operation(
      summary = "职务变动时交接未完事项",
      description = "移交人员须为各项任务的责任人员，接交人员须在任；不写 tasks 的，移交其在本单位承担的全部未完任务；记入单位和各项任务的历史。单位负责人限于本单位。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = HandoverBody.class))))
  @PostMapping("/api/v1/units/{u}/handovers")
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.UNIT_HEAD})
  ResponseEntity<HandoverAnswer> handOver(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    if (!caller.has(Role.ADMIN, Role.COORDINATION_OFFICE) && !caller.isBoundToUnit(code)) {
      throw Rejections.forbidden("单位负责人只能办理本单位的交接");
    }
    units.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var from = input.requiredText("from", MAX_PERSON);
    var to = input.requiredText("to", MAX_PERSON);
    var tasks = TaskRefs.optional(input, "tasks");
    var order = Order.read(input, BusinessDay.of(now));
    input.done();
    var named =
        new HandOverDuties(new UnitId(code), from, to, tasks, order, precondition.expected());
    var command = input.has("tasks") ? named : named.with(rules.openTasks(named));
    if (input.sound("from", "to", "tasks", Order.ON)) {
      rules.check(command, faults);
    }
    faults.throwIfAny();
    Change<DutiesHandedOver> change = dispatch.send(command, caller, now);
    return change.answer(HttpStatus.CREATED, HandoverAnswer::of);
  }

  /** What is sent. */
  private record HandoverBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "移交人员编号") String from,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "接交人员编号") String to,
      @Schema(description = "交接的任务；不写则为全部未完任务") List<TaskId> tasks,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason,
      @Schema(description = "依据文号") String document,
      @Schema(description = "交接日期，默认当日") LocalDate on) {}

  /**
   * What is answered.
   *
   * @param unit code of the unit
   * @param from who answered for the tasks
   * @param to who answers for them from then on
   * @param tasks the tasks
   * @param on date of the handover
   */
  record HandoverAnswer(
      String unit, PersonInPost from, PersonInPost to, List<TaskId> tasks, LocalDate on) {

    static HandoverAnswer of(DutiesHandedOver event) {
      return new HandoverAnswer(event.unit(), event.from(), event.to(), event.tasks(), event.on());
    }
  }
}
