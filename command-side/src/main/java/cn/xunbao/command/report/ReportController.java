package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.receipt.Receipt;
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

/** ReportProgress and corrections over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/tasks/{t}/reports")
class ReportController {

  private static final int MAX_REASON = 1000;
  private static final int MAX_CODE = 60;

  private final CommandDispatch dispatch;
  private final ReportedTasks tasks;
  private final BusinessClock clock;

  ReportController(CommandDispatch dispatch, ReportedTasks tasks, BusinessClock clock) {
    this.dispatch = dispatch;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Operation(
      summary = "报送一项任务的一期进展（ReportProgress）",
      description =
          "内容相同的重复提交得到同一回执（200）；时限前修改重报得到新回执（201）；时限后须走更正。无变化的，勾选noChange即可，指标沿用上期数值。本单位设有内部审签环节的，先成为送审稿（202），不算报送，最后一个环节通过时才报送。请求体至多256 KiB，每段文字至多1万字。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ReportBodies.Report.class))))
  @FiledOrDrafted
  @PostMapping
  @AllowedTo(Role.REPORTER)
  ResponseEntity<Object> report(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Caller caller) {
    var now = clock.now();
    var unit = ReportPaths.unitOf(caller, programme);
    var rules = tasks.rulesFor(unit, programme, task);
    var faults = new Faults();
    var input = body.object(faults);
    var period = input.requiredText("period", MAX_CODE);
    var content = ContentInput.content(input);
    input.done();
    if (input.sound("period")) {
      rules.checkPeriod(period, now, faults);
    }
    if (input.sound("values")) {
      rules.checkValues(content.values(), faults);
    }
    if (faults.isEmpty()) {
      tasks.checkDataPeriods(new ReportId(programme, task, unit, period), content.values(), faults);
    }
    faults.throwIfAny();
    Change<Filing> change =
        dispatch.send(
            new ReportProgress(new ReportId(programme, task, unit, period), content), caller, now);
    return Filing.answer(change);
  }

  @Operation(
      summary = "更正已报送的内容",
      description = "须说明理由；未写的项目保持不变；是否按时仍以首次报送为准。请求体至多256 KiB。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ReportBodies.Correction.class))))
  @PostMapping("/{period}/corrections")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<Receipt> correct(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      JsonBody body,
      Caller caller) {
    var now = clock.now();
    var unit = ReportPaths.unitOf(caller, programme);
    var rules = tasks.rules(programme, task);
    var report = ReportPaths.of(programme, task, unit, period);
    var faults = new Faults();
    var input = body.object(faults);
    var reason = input.requiredText("reason", MAX_REASON);
    var changes = ContentInput.changes(input);
    input.done();
    if (input.sound("values")) {
      rules.checkValues(changes.values(), faults);
    }
    if (faults.isEmpty()) {
      tasks.checkDataPeriods(report, changes.values(), faults);
    }
    if (faults.isEmpty() && changes.isEmpty()) {
      faults.add("", FaultCodes.REQUIRED, "更正至少须写明进展、问题、下步打算、指标值中的一项");
    }
    faults.throwIfAny();
    Change<Receipt> change = dispatch.send(new CorrectReport(report, reason, changes), caller, now);
    return change.answer(HttpStatus.CREATED, receipt -> receipt);
  }
}
