package cn.xunbao.command.lead;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.LeadRules;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.unit.UnitId;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Confirmation of leads over HTTP. */
@RestController
class LeadConfirmationController {

  private static final int MAX_ITEMS = 1000;
  private static final int MAX_REASON = 1000;
  private static final int MAX_NAME = 100;

  private final CommandDispatch dispatch;
  private final ConfirmationRules rules;
  private final ProgrammeDirectory programmes;
  private final TaskDirectory tasks;
  private final BusinessClock clock;

  LeadConfirmationController(
      CommandDispatch dispatch,
      ConfirmationRules rules,
      ProgrammeDirectory programmes,
      TaskDirectory tasks,
      BusinessClock clock) {
    this.dispatch = dispatch;
    this.rules = rules;
    this.programmes = programmes;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Operation(
      summary = "确认牵头单位建议",
      description = "为尚未明确牵头单位的任务一次确认多项，全部办理或全部不办理。未写 units 的采用第一条建议；来源记入历史。工作专班限于本专班的任务。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ConfirmationBody.class))))
  @PostMapping("/api/v1/programmes/{p}/lead-proposals/confirmations")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<ConfirmationAnswer> confirm(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    var now = clock.now();
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    var faults = new Faults();
    var input = body.object(faults);
    var items = input.requiredObjects("items", MAX_ITEMS).stream().map(this::item).toList();
    var reason = input.requiredText("reason", MAX_REASON);
    input.done();
    var command = new ConfirmLeads(programme, items, reason);
    requireOwn(command, caller);
    rules.check(command, faults);
    faults.throwIfAny();
    Change<List<ConfirmedLead>> change = dispatch.send(command, caller, now);
    return change.answer(HttpStatus.OK, ConfirmationAnswer::of);
  }

  private ConfirmLeads.Item item(JsonObjectInput input) {
    return new ConfirmLeads.Item(
        input.requiredText("task", TaskId.MAX_CODE),
        input.texts("units", LeadRules.MAX_LEADS, UnitId.MAX_CODE),
        new TaskPeople(
            null,
            input.optionalText("responsibleLeader", MAX_NAME),
            input.optionalText("section", MAX_NAME),
            input.optionalText("handler", MAX_NAME)));
  }

  private void requireOwn(ConfirmLeads command, Caller caller) {
    if (caller.has(Role.COORDINATION_OFFICE, Role.ADMIN)) {
      return;
    }
    var others =
        command.items().stream()
            .flatMap(item -> tasks.find(command.programme(), item.task()).stream())
            .anyMatch(
                task ->
                    !caller.isBoundToCampaign(command.programme(), task.definition().campaign()));
    if (others) {
      throw Rejections.forbidden("工作专班只能为本专班的任务确认牵头单位");
    }
  }

  /** What is sent. */
  private record ConfirmationBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "逐项确认的任务")
          List<ItemBody> items,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "理由") String reason) {}

  /** One task. */
  private record ItemBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "任务编码") String task,
      @Schema(description = "牵头单位编码，1至7个；不写则采用第一条建议") List<String> units,
      @Schema(description = "分管领导") String responsibleLeader,
      @Schema(description = "具体承办人") String handler,
      @Schema(description = "责任股室") String section) {}

  /**
   * What is answered.
   *
   * @param items the tasks with their leads from now on
   */
  record ConfirmationAnswer(List<ConfirmedItem> items) {

    static ConfirmationAnswer of(List<ConfirmedLead> leads) {
      return new ConfirmationAnswer(
          leads.stream()
              .map(lead -> new ConfirmedItem(lead.task(), lead.units(), lead.source()))
              .toList());
    }
  }

  /**
   * A task.
   *
   * @param task its code
   * @param units codes of its leads, the first is the primary
   * @param source where they were proposed from; absent if they weren't
   */
  record ConfirmedItem(
      String task,
      List<String> units,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LeadSource source) {}
}
