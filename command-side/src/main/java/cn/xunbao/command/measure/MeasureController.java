package cn.xunbao.command.measure;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.item.ItemScope;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.measure.MeasureLife;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Measures over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/measures")
class MeasureController {

  private static final int MAX_TEXT = 5000;
  private static final int MAX_NAME = 100;
  private static final int MIN_WORKDAYS = 3;
  private static final int MAX_WORKDAYS = 30;

  private final CommandDispatch dispatch;
  private final ProgrammeDirectory programmes;
  private final MeasureScope scope;
  private final MeasureReader reader;
  private final BusinessClock clock;

  MeasureController(
      CommandDispatch dispatch,
      ProgrammeDirectory programmes,
      MeasureScope scope,
      MeasureReader reader,
      BusinessClock clock) {
    this.dispatch = dispatch;
    this.programmes = programmes;
    this.scope = scope;
    this.reader = reader;
    this.clock = clock;
  }

  @Operation(
      summary = "提出措施",
      description =
          "通报表扬、预警提示、督办函、通报批评、约谈、黄牌警告、一票否决等；须列明所依据事实的序号和有权决定的机关。追责只能提请、移送；对党委机关、法院、检察院只能函告建议。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MeasureBodies.Proposal.class))))
  @PostMapping
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<MeasureStanding> propose(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    return decide(
        body,
        caller,
        (input, now) -> {
          var proposed = reader.read(input, programme, now);
          if (input.sound("task", "campaign")) {
            ItemScope.requireOffice(caller, programme, scope.campaign(programme, proposed.task()));
          }
          MeasureScope.requireOther(caller, proposed.unit());
          return proposed;
        });
  }

  @Operation(
      summary = "告知单位",
      description = "告知拟采取的措施，单位在所定工作日内可陈述申辩。须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = MeasureBodies.Notification.class))))
  @PostMapping("/{i}/notification")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<MeasureStanding> announce(
      @PathVariable("p") String programme,
      @PathVariable("i") String measure,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, measure);
    var expected = precondition.require();
    return decide(
        body,
        caller,
        (input, now) ->
            new MeasureStep.Notify(
                id,
                caseBy(programme, input.requiredInt("workdays", MIN_WORKDAYS, MAX_WORKDAYS), now),
                expected));
  }

  @Operation(
      summary = "陈述申辩",
      description = "由被采取措施的单位在期限内提出异议。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MeasureBodies.Text.class))))
  @PostMapping("/{i}/case")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  ResponseEntity<MeasureStanding> stateCase(
      @PathVariable("p") String programme,
      @PathVariable("i") String measure,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireUnit(caller, programme, measure);
    var expected = precondition.expected();
    return decide(
        body,
        caller,
        (input, now) ->
            new MeasureStep.StateCase(id, input.requiredText("text", MAX_TEXT), expected));
  }

  @Operation(
      summary = "作出决定",
      description = "陈述申辩期满或单位已申辩之后，由提出人以外的人员决定；采取的须注明文号。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MeasureBodies.Decision.class))))
  @PostMapping("/{i}/decision")
  @AllowedTo({Role.COORDINATION_OFFICE})
  ResponseEntity<MeasureStanding> decide(
      @PathVariable("p") String programme,
      @PathVariable("i") String measure,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, measure);
    var expected = precondition.require();
    return decide(
        body,
        caller,
        (input, now) ->
            new MeasureStep.Decide(
                id,
                input.requiredBoolean("imposed"),
                input.optionalText("document", MAX_NAME),
                input.requiredText("reason", MAX_TEXT),
                input.optionalText("effect", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "申请复核",
      description = "由被采取措施的单位提出。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MeasureBodies.Text.class))))
  @PostMapping("/{i}/review-request")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  ResponseEntity<MeasureStanding> requestReview(
      @PathVariable("p") String programme,
      @PathVariable("i") String measure,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireUnit(caller, programme, measure);
    var expected = precondition.expected();
    return decide(
        body,
        caller,
        (input, now) ->
            new MeasureStep.RequestReview(id, input.requiredText("text", MAX_TEXT), expected));
  }

  @Operation(
      summary = "复核",
      description = "由提出人、决定人以外的人员复核。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MeasureBodies.Review.class))))
  @PostMapping("/{i}/review")
  @AllowedTo({Role.COORDINATION_OFFICE})
  ResponseEntity<MeasureStanding> review(
      @PathVariable("p") String programme,
      @PathVariable("i") String measure,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, measure);
    var expected = precondition.require();
    return decide(
        body,
        caller,
        (input, now) ->
            new MeasureStep.Review(
                id,
                input.requiredBoolean("upheld"),
                input.requiredText("reason", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "撤销措施",
      description = "须说明理由。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = MeasureBodies.Reason.class))))
  @PostMapping("/{i}/revocation")
  @AllowedTo({Role.COORDINATION_OFFICE})
  ResponseEntity<MeasureStanding> revoke(
      @PathVariable("p") String programme,
      @PathVariable("i") String measure,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, measure);
    var expected = precondition.require();
    return decide(
        body,
        caller,
        (input, now) ->
            new MeasureStep.Revoke(id, input.requiredText("reason", MAX_TEXT), expected));
  }

  private LocalDate caseBy(String programme, int workdays, Instant now) {
    return programmes
        .require(programme)
        .rules()
        .calendar()
        .plusWorkdays(BusinessDay.of(now), workdays);
  }

  private ResponseEntity<MeasureStanding> decide(
      JsonBody body, Caller caller, BiFunction<JsonObjectInput, Instant, Object> command) {
    var now = clock.now();
    var faults = new Faults();
    var input = body.object(faults);
    var read = command.apply(input, now);
    input.done();
    faults.throwIfAny();
    Change<MeasureLife> change = dispatch.send(read, caller, now);
    return change.answer(HttpStatus.CREATED, MeasureStanding::of);
  }
}
