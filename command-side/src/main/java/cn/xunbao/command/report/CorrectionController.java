package cn.xunbao.command.report;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.report.CorrectionParty;
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

/** Agreement to the correction of an accepted report: by the unit's leader and by the office. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/tasks/{t}/reports/{period}/{u}/correction")
@AllowedTo({Role.UNIT_HEAD, Role.TASK_FORCE, Role.COORDINATION_OFFICE})
class CorrectionController {

  private static final int MAX_TEXT = 1000;

  private final ReportDecisions decisions;
  private final ReviewScope scope;

  CorrectionController(ReportDecisions decisions, ReviewScope scope) {
    this.decisions = decisions;
    this.scope = scope;
  }

  @Operation(summary = "同意更正", description = "已审核通过的报送，其更正须本单位负责人和审核方都同意后才生效。")
  @PostMapping("/agreement")
  ResponseEntity<ReportStanding> agree(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      Precondition precondition,
      Caller caller) {
    var report = ReportPaths.of(programme, task, unit, period);
    var party = party(caller, report);
    return decisions.decide(
        report, new AgreeToCorrection(report, party, precondition.require()), caller);
  }

  @Operation(
      summary = "不同意更正",
      description = "须说明理由；原内容不变。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.ReasonBody.class))))
  @PostMapping("/refusal")
  ResponseEntity<ReportStanding> refuse(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      @PathVariable("u") String unit,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var report = ReportPaths.of(programme, task, unit, period);
    var party = party(caller, report);
    var expected = precondition.require();
    return decisions.decide(
        report,
        body,
        caller,
        input ->
            new RefuseCorrection(report, party, input.requiredText("reason", MAX_TEXT), expected));
  }

  private CorrectionParty party(Caller caller, ReportId report) {
    caller.requireProgrammeScope(report.programme());
    if (caller.has(Role.UNIT_HEAD) && caller.isBoundToUnit(report.unit())) {
      return CorrectionParty.UNIT_LEADER;
    }
    scope.require(caller, report);
    return CorrectionParty.OFFICE;
  }
}
