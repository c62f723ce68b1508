package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
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
import org.springframework.http.HttpStatus;
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

  private final CommandDispatch dispatch;
  private final ReviewScope scope;
  private final BusinessClock clock;

  CorrectionController(CommandDispatch dispatch, ReviewScope scope, BusinessClock clock) {
    this.dispatch = dispatch;
    this.scope = scope;
    this.clock = clock;
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
    var now = clock.now();
    var report = ReportPaths.of(programme, task, unit, period);
    var party = party(caller, report);
    Change<ReportLife> change =
        dispatch.send(new AgreeToCorrection(report, party, precondition.require()), caller, now);
    return change.answer(HttpStatus.CREATED, life -> ReportStanding.of(report, life));
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
    var now = clock.now();
    var report = ReportPaths.of(programme, task, unit, period);
    var party = party(caller, report);
    var expected = precondition.require();
    var faults = new Faults();
    var input = body.object(faults);
    var reason = input.requiredText("reason", MAX_TEXT);
    input.done();
    faults.throwIfAny();
    Change<ReportLife> change =
        dispatch.send(new RefuseCorrection(report, party, reason, expected), caller, now);
    return change.answer(HttpStatus.CREATED, life -> ReportStanding.of(report, life));
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
