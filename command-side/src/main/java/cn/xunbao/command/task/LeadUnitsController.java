package cn.xunbao.command.task;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.task.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** AssignLeadUnit over HTTP. */
@RestController
class LeadUnitsController {

  private static final int MAX_REASON = 1000;
  private static final int MAX_NAME = 100;
  private static final int MAX_CODE = 40;

  private final CommandDispatch dispatch;
  private final TaskScope scope;
  private final LeadRules rules;
  private final BusinessClock clock;

  LeadUnitsController(
      CommandDispatch dispatch, TaskDirectory tasks, LeadRules rules, BusinessClock clock) {
    this.dispatch = dispatch;
    this.scope = new TaskScope(tasks);
    this.rules = rules;
    this.clock = clock;
  }

  @Operation(
      summary = "指定或更换任务的牵头单位（AssignLeadUnit）",
      description =
          "以所给名单替换现有名单，第一个为第一牵头单位；内容未变则不产生记录。带 If-Match 时，任务在此期间已被他人修改则不予受理（412）。请求体至多256 KiB。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = LeadUnitsBody.class))))
  @PutMapping("/api/v1/programmes/{p}/tasks/{t}/lead-units")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<LeadUnitsAnswer> assign(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var now = clock.now();
    scope.require(caller, programme, task, "指定牵头单位");
    var faults = new Faults();
    var input = body.object(faults);
    var units = input.requiredTexts("units", LeadRules.MAX_LEADS, MAX_CODE);
    var reason = input.requiredText("reason", MAX_REASON);
    var leader = input.optionalText("responsibleLeader", MAX_NAME);
    var handler = input.optionalText("handler", MAX_NAME);
    var section = input.optionalText("section", MAX_NAME);
    input.done();
    if (input.sound("units")) {
      rules.check(units, input.pointer("units"), faults);
    }
    faults.throwIfAny();
    var target = new TaskId(programme, task);
    Change<List<String>> change =
        dispatch.send(
            new AssignLeadUnit(
                target, units, reason, leader, handler, section, precondition.expected()),
            caller,
            now);
    return change.answer(HttpStatus.OK, leads -> new LeadUnitsAnswer(task, leads));
  }

  /**
   * What is sent.
   *
   * @param units 单位编码，1至7个，第一个为第一牵头单位
   * @param reason 指定或更换的理由
   * @param responsibleLeader 分管领导
   * @param handler 具体承办人
   * @param section 责任股室
   */
  private record LeadUnitsBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "[\"433101-027\"]",
              description = "牵头单位编码，1至7个，第一个为第一牵头单位")
          List<String> units,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "市政府常务会议明确") String reason,
      @Schema(description = "分管领导") String responsibleLeader,
      @Schema(description = "具体承办人") String handler,
      @Schema(description = "责任股室") String section) {}

  /**
   * What is answered.
   *
   * @param task code of the task
   * @param units codes of its lead units from now on
   */
  record LeadUnitsAnswer(String task, List<String> units) {}
}
