package cn.xunbao.command.report;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.report.Excuse;
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

/** What the offices decide about a report. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/tasks/{t}/reports/{period}/{u}")
@AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
class ReviewController {

  private static final int MAX_TEXT = 1000;
  private static final int MAX_DOCUMENT = 100;

  private final ReportDecisions decisions;
  private final ReviewScope scope;

  ReviewController(ReportDecisions decisions, ReviewScope scope) {
    this.decisions = decisions;
    this.scope = scope;
  }

  @Operation(
      summary = "审核通过",
      description = "由任务所属专班办公室或统筹协调机构审核；专班办公室所在单位的报送由统筹协调机构审核。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.DecisionBody.class))))
  @PostMapping("/acceptance")
  ResponseEntity<ReportStanding> accept(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var report = reviewed(caller, programme, task, unit, period);
    var expected = precondition.require();
    return decisions.decide(
        report,
        body,
        caller,
        input -> new AcceptReport(report, input.optionalText("comment", MAX_TEXT), expected));
  }

  @Operation(
      summary = "退回",
      description = "须说明理由；单位在下一个工作日内（且不早于原时限）重新报送的，仍按原报送时间计；截稿后退回的，不影响是否按时。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.ReasonBody.class))))
  @PostMapping("/return")
  ResponseEntity<ReportStanding> giveBack(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var report = reviewed(caller, programme, task, unit, period);
    var expected = precondition.require();
    return decisions.decide(
        report,
        body,
        caller,
        input -> new ReturnReport(report, input.requiredText("reason", MAX_TEXT), expected));
  }

  @Operation(
      summary = "豁免或免报",
      description = "该单位本期对该任务不再应报，不计入应报数。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.ExcuseBody.class))))
  @PostMapping("/excuse")
  ResponseEntity<ReportStanding> excuse(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      JsonBody body,
      Caller caller) {
    var report = reviewed(caller, programme, task, unit, period);
    return decisions.decide(
        report,
        body,
        caller,
        input ->
            new ExcuseReport(
                report,
                input.requiredEnum("excuse", Excuse.class),
                input.requiredText("reason", MAX_TEXT),
                input.optionalText("document", MAX_DOCUMENT)));
  }

  @Operation(
      summary = "撤销豁免或免报",
      description = "撤销后仍应报送。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.ReasonBody.class))))
  @PostMapping("/excuse-revocation")
  ResponseEntity<ReportStanding> revokeExcuse(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var report = reviewed(caller, programme, task, unit, period);
    var expected = precondition.require();
    return decisions.decide(
        report,
        body,
        caller,
        input -> new RevokeExcuse(report, input.requiredText("reason", MAX_TEXT), expected));
  }

  @Operation(
      summary = "同意延期",
      description = "新时限可与申请的不同，但须晚于原时限。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.ExtensionBody.class))))
  @PostMapping("/extension")
  ResponseEntity<ReportStanding> grantExtension(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var report = reviewed(caller, programme, task, unit, period);
    var expected = precondition.require();
    return decisions.decide(
        report,
        body,
        caller,
        input ->
            new GrantExtension(
                report,
                input.requiredInstant("until"),
                input.optionalText("comment", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "不同意延期",
      description = "须说明理由；原时限不变。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.ReasonBody.class))))
  @PostMapping("/extension-refusal")
  ResponseEntity<ReportStanding> refuseExtension(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var report = reviewed(caller, programme, task, unit, period);
    var expected = precondition.require();
    return decisions.decide(
        report,
        body,
        caller,
        input -> new RefuseExtension(report, input.requiredText("reason", MAX_TEXT), expected));
  }

  private ReportId reviewed(
      Caller caller, String programme, String task, String unit, String period) {
    var report = ReportPaths.of(programme, task, unit, period);
    scope.require(caller, report);
    return report;
  }
}
