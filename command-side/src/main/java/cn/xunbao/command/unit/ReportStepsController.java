package cn.xunbao.command.unit;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.unit.ApprovalStep;
import cn.xunbao.events.unit.UnitId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.HashSet;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps that reports take inside a unit, over HTTP. */
@RestController
@AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.UNIT_HEAD})
class ReportStepsController {

  private static final int MAX_STEPS = 10;
  private static final int MAX_NAME = 100;
  private static final int MAX_REASON = 1000;

  private final CommandDispatch dispatch;
  private final UnitRules rules;
  private final BusinessClock clock;

  ReportStepsController(CommandDispatch dispatch, UnitRules rules, BusinessClock clock) {
    this.dispatch = dispatch;
    this.rules = rules;
    this.clock = clock;
  }

  @Operation(
      summary = "设定本单位的内部审签环节",
      description =
          "自设定后的送审稿起适用：填报人报送的先成为送审稿，逐环节审签（责任股室、分管领导、主要领导等），最后一个环节通过时才算报送；"
              + "不列任何环节的，报送即时生效。单位负责人限于本单位。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = UnitBodies.ReportSteps.class))))
  @PutMapping("/api/v1/units/{u}/report-steps")
  ResponseEntity<Steps> set(
      @PathVariable("u") String code, JsonBody body, Precondition precondition, Caller caller) {
    var now = clock.now();
    PeopleController.requireOwn(caller, code);
    rules.require(code);
    var faults = new Faults();
    var input = body.object(faults);
    var command =
        new SetReportSteps(
            new UnitId(code),
            steps(input),
            input.optionalText("reason", MAX_REASON),
            precondition.expected());
    input.done();
    faults.throwIfAny();
    Change<List<ApprovalStep>> change = dispatch.send(command, caller, now);
    return change.answer(HttpStatus.OK, steps -> new Steps(code, steps));
  }

  private static List<ApprovalStep> steps(JsonObjectInput input) {
    if (!input.has("steps")) {
      input.fault("steps", FaultCodes.REQUIRED, "须列出全部环节；不设环节的，填空列表[]");
    }
    var seen = new HashSet<String>();
    return input.objects("steps", MAX_STEPS).stream()
        .map(
            step -> {
              var name = step.requiredText("name", MAX_NAME);
              if (step.sound("name") && !seen.add(name)) {
                step.fault("name", FaultCodes.DUPLICATE, "环节“%s”重复".formatted(name));
              }
              return new ApprovalStep(name, step.requiredText("post", MAX_NAME));
            })
        .toList();
  }

  /**
   * What is answered.
   *
   * @param unit code of the unit
   * @param steps its steps
   */
  record Steps(String unit, List<ApprovalStep> steps) {}
}
