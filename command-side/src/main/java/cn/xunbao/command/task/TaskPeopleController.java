package cn.xunbao.command.task;

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
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskPeople;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people of a task over HTTP. */
@RestController
class TaskPeopleController {

  private static final int MAX_REASON = 1000;
  private static final int MAX_NAME = 100;

  private final CommandDispatch dispatch;
  private final TaskScope scope;
  private final BusinessClock clock;

  TaskPeopleController(CommandDispatch dispatch, TaskDirectory tasks, BusinessClock clock) {
    this.dispatch = dispatch;
    this.scope = new TaskScope(tasks);
    this.clock = clock;
  }

  @Operation(
      summary = "明确任务的责任人员",
      description = "以所给人员替换现有人员；更换牵头单位时一并指定的分管领导、股室、承办人即为此处所列。内容未变则不产生记录。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = PeopleBody.class))))
  @PutMapping("/api/v1/programmes/{p}/tasks/{t}/people")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<PeopleAnswer> name(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var now = clock.now();
    scope.require(caller, programme, task, "明确责任人员");
    var faults = new Faults();
    var input = body.object(faults);
    var people =
        new TaskPeople(
            input.optionalText("principalLeader", MAX_NAME),
            input.optionalText("responsibleLeader", MAX_NAME),
            input.optionalText("section", MAX_NAME),
            input.optionalText("handler", MAX_NAME));
    var reason = input.requiredText("reason", MAX_REASON);
    input.done();
    if (faults.isEmpty() && people.equals(TaskPeople.NOBODY)) {
      faults.add("", FaultCodes.REQUIRED, "主要领导、分管领导、责任股室、具体承办人至少填一项");
    }
    faults.throwIfAny();
    Change<TaskPeople> change =
        dispatch.send(
            new NamePeople(new TaskId(programme, task), people, reason, precondition.expected()),
            caller,
            now);
    return change.answer(HttpStatus.OK, named -> new PeopleAnswer(task, named));
  }

  /** What is sent. */
  private record PeopleBody(
      @Schema(description = "主要领导") String principalLeader,
      @Schema(description = "分管领导") String responsibleLeader,
      @Schema(description = "责任股室") String section,
      @Schema(description = "具体承办人") String handler,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason) {}

  /**
   * What is answered.
   *
   * @param task code of the task
   * @param people who answers for it from now on
   */
  record PeopleAnswer(String task, TaskPeople people) {}
}
