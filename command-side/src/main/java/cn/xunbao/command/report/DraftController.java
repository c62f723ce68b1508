package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a draft inside its unit over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/tasks/{t}/reports/{period}/draft")
@AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
class DraftController {

  private static final int MAX_TEXT = 1000;

  private final ReportDecisions decisions;
  private final ReportedTasks tasks;

  DraftController(ReportDecisions decisions, ReportedTasks tasks) {
    this.decisions = decisions;
    this.tasks = tasks;
  }

  @Operation(
      summary = "审签通过送审稿",
      description =
          "由本单位负责人，或职务与当前环节相符的人员办理；不得审签本人送审的稿件。最后一个环节通过即为报送，"
              + "报送时间为此时，答复回执（201）；此前各环节答复送审稿现状（202）。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.DecisionBody.class))))
  @FiledOrDrafted
  @PostMapping("/approve")
  ResponseEntity<Object> approve(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var report = tasks.own(caller, programme, task, period);
    var expected = precondition.require();
    Change<Filing> change =
        decisions.send(
            body,
            caller,
            input -> new ApproveDraft(report, input.optionalText("comment", MAX_TEXT), expected));
    return Filing.answer(change);
  }

  @Operation(
      summary = "审签退回送审稿",
      description = "退给承办人修改，须说明理由；由本单位负责人，或职务与当前环节相符的人员办理。退回的稿件不算报送，修改后重新送审。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = DecisionBodies.ReasonBody.class))))
  @FiledOrDrafted
  @PostMapping("/return")
  ResponseEntity<Object> giveBack(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("period") String period,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var report = tasks.own(caller, programme, task, period);
    var expected = precondition.require();
    Change<Filing> change =
        decisions.send(
            body,
            caller,
            input -> new ReturnDraft(report, input.requiredText("reason", MAX_TEXT), expected));
    return Filing.answer(change);
  }
}
