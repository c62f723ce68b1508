package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.report.ReportId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a unit does with a report of its own, beside handing it in. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/tasks/{t}/reports/{period}")
class OwnReportController {

  private static final int MAX_TEXT = 1000;
  private static final int MAX_SUPPLEMENT = 10_000;

  private final CommandDispatch dispatch;
  private final ReportedTasks tasks;
  private final BusinessClock clock;

  OwnReportController(CommandDispatch dispatch, ReportedTasks tasks, BusinessClock clock) {
    this.dispatch = dispatch;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Operation(
      summary = "撤回已报送的内容",
      description = "审核通过前可撤回，须说明理由；撤回后按未报送计，重新报送时按当时是否按时计。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.ReasonBody.class))))
  @PostMapping("/withdrawal")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ReportStanding> withdraw(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      JsonBody body,
      Caller caller) {
    var now = clock.now();
    var report = own(caller, programme, task, period);
    var faults = new Faults();
    var input = body.object(faults);
    var reason = input.requiredText("reason", MAX_TEXT);
    input.done();
    faults.throwIfAny();
    Change<ReportLife> change = dispatch.send(new WithdrawReport(report, reason), caller, now);
    return change.answer(HttpStatus.CREATED, life -> ReportStanding.of(report, life));
  }

  @Operation(
      summary = "补充材料",
      description = "对已报送的内容补充说明材料，不改动原报送内容。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.SupplementBody.class))))
  @PostMapping("/supplements")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ReportStanding> supplement(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      JsonBody body,
      Caller caller) {
    var now = clock.now();
    var report = own(caller, programme, task, period);
    var faults = new Faults();
    var input = body.object(faults);
    var text = input.requiredText("text", MAX_SUPPLEMENT);
    input.done();
    faults.throwIfAny();
    Change<ReportLife> change = dispatch.send(new SupplementReport(report, text), caller, now);
    return change.answer(HttpStatus.CREATED, life -> ReportStanding.of(report, life));
  }

  @Operation(
      summary = "申请延期报送",
      description = "须在报送时限之前申请；同意后以新时限计是否按时，并在简报中注明。",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      schema =
                          @Schema(implementation = DecisionBodies.ExtensionRequestBody.class))))
  @PostMapping("/extension-requests")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ReportStanding> requestExtension(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      JsonBody body,
      Caller caller) {
    var now = clock.now();
    var report = own(caller, programme, task, period);
    var faults = new Faults();
    var input = body.object(faults);
    var until = input.requiredInstant("until");
    var reason = input.requiredText("reason", MAX_TEXT);
    input.done();
    faults.throwIfAny();
    Change<ReportLife> change =
        dispatch.send(new RequestExtension(report, until, reason), caller, now);
    return change.answer(HttpStatus.CREATED, life -> ReportStanding.of(report, life));
  }

  @Operation(
      summary = "牵头单位对协办情况的意见",
      description = "牵头单位确认责任单位、配合单位报送的协办情况，或说明异议。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.InputBody.class))))
  @PostMapping("/{u}/input-review")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ReportStanding> reviewInput(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      JsonBody body,
      Caller caller) {
    var now = clock.now();
    var lead = ReportPaths.unitOf(caller, programme);
    var report = ReportPaths.of(programme, task, unit, period);
    tasks.rules(programme, task).requireInput(lead, unit);
    var faults = new Faults();
    var input = body.object(faults);
    var confirmed = input.requiredBoolean("confirmed");
    var reason = input.optionalText("reason", MAX_TEXT);
    input.done();
    if (faults.isEmpty() && !confirmed && reason == null) {
      input.fault("reason", FaultCodes.REQUIRED, "不予确认的，须说明理由");
    }
    faults.throwIfAny();
    Change<ReportLife> change =
        dispatch.send(new ReviewInput(report, lead, confirmed, reason), caller, now);
    return change.answer(HttpStatus.CREATED, life -> ReportStanding.of(report, life));
  }

  private ReportId own(Caller caller, String programme, String task, String period) {
    var report = ReportPaths.of(programme, task, ReportPaths.unitOf(caller, programme), period);
    tasks.rules(programme, task);
    return report;
  }
}
