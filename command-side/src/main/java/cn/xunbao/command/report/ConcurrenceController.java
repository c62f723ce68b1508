package cn.xunbao.command.report;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.unit.UnitId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What joint leads say of what the primary lead reports for all of them, over HTTP. */
@RestController
class ConcurrenceController {

  private static final int MAX_TEXT = 1000;

  private final ReportDecisions decisions;
  private final ReportedTasks tasks;

  ConcurrenceController(ReportDecisions decisions, ReportedTasks tasks) {
    this.decisions = decisions;
    this.tasks = tasks;
  }

  @Operation(
      summary = "共同牵头单位会签",
      description =
          "方案规定由第一牵头单位统一报送的，其他共同牵头单位对所报内容表示同意或不同意；不同意的须说明理由，意见与报送并列显示，"
              + "不影响报送。每一版各表示一次，可另行改变。unit为统一报送的单位，不写即为现第一牵头单位。",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = DecisionBodies.ConcurrenceBody.class))))
  @PostMapping("/api/v1/programmes/{p}/tasks/{t}/reports/{period}/concurrence")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  ResponseEntity<ReportStanding> concur(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      JsonBody body,
      Caller caller) {
    var own = tasks.own(caller, programme, task, period);
    tasks.requireReportedForAll(programme, task, period);
    return decisions.decide(
        body,
        caller,
        input -> {
          var reporting = input.optionalText("unit", UnitId.MAX_CODE);
          var agrees = input.requiredBoolean("agrees");
          var report =
              ReportPaths.of(
                  programme,
                  task,
                  reporting == null ? tasks.primary(programme, task, period) : reporting,
                  period);
          return new ConcurWithReport(report, own.unit(), agrees, text(input, agrees));
        },
        ConcurWithReport::target);
  }

  private static @Nullable String text(JsonObjectInput input, boolean agrees) {
    var text = input.optionalText("text", MAX_TEXT);
    if (input.sound("agrees") && !agrees && text == null) {
      input.fault("text", FaultCodes.REQUIRED, "不同意的，须说明理由");
    }
    return text;
  }
}
