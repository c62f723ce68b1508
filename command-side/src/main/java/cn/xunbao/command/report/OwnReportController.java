package cn.xunbao.command.report;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.report.ReportId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
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

  private final ReportDecisions decisions;
  private final ReportedTasks tasks;

  OwnReportController(ReportDecisions decisions, ReportedTasks tasks) {
    this.decisions = decisions;
    this.tasks = tasks;
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
    var report = tasks.own(caller, programme, task, period);
    return decisions.decide(
        report,
        body,
        caller,
        input -> new WithdrawReport(report, input.requiredText("reason", MAX_TEXT)));
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
    var report = tasks.own(caller, programme, task, period);
    return decisions.decide(
        report,
        body,
        caller,
        input -> new SupplementReport(report, input.requiredText("text", MAX_SUPPLEMENT)));
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
    var report = tasks.own(caller, programme, task, period);
    return decisions.decide(
        report,
        body,
        caller,
        input ->
            new RequestExtension(
                report, input.requiredInstant("until"), input.requiredText("reason", MAX_TEXT)));
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
    var lead = ReportPaths.unitOf(caller, programme);
    var report = ReportPaths.of(programme, task, unit, period);
    tasks.requireInput(lead, report);
    return decisions.decide(report, body, caller, input -> review(report, lead, input));
  }

  private static ReviewInput review(ReportId report, String lead, JsonObjectInput input) {
    var confirmed = input.requiredBoolean("confirmed");
    var reason = input.optionalText("reason", MAX_TEXT);
    if (input.sound("confirmed") && !confirmed && reason == null) {
      input.fault("reason", FaultCodes.REQUIRED, "不予确认的，须说明理由");
    }
    return new ReviewInput(report, lead, confirmed, reason);
  }
}
