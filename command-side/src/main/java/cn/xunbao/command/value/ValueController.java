package cn.xunbao.command.value;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.value.ValueEvent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assessment, certification and verification over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/indicators/{code}/values/{u}/{period}")
class ValueController {

  private static final int MAX_TEXT = 1000;

  private final CommandDispatch dispatch;
  private final ValueScope scope;
  private final BusinessClock clock;

  ValueController(CommandDispatch dispatch, ValueScope scope, BusinessClock clock) {
    this.dispatch = dispatch;
    this.scope = scope;
    this.clock = clock;
  }

  @Operation(
      summary = "评估数值",
      description =
          "对单位填报的某一所属期数值评估；与填报不同的须说明理由。不得评估本单位、本人填报的数值。方案采用评估认定规则的，由规则所定单位办理。再次评估可带 If-Match。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = AssessmentBody.class))))
  @PostMapping("/assessment")
  @AllowedTo(Role.ASSESSOR)
  ResponseEntity<ValueAnswer> assessment(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      @PathVariable("u") String unit,
      @PathVariable("period") String period,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireAssessor(caller, programme, code, unit, period);
    return decide(
        body,
        caller,
        input ->
            new AssessValue(
                id,
                input.requiredDecimal("value"),
                input.optionalText("reason", MAX_TEXT),
                precondition.expected()));
  }

  @Operation(
      summary = "认定数值",
      description = "认定已评估的数值，此后不再重新评估。可带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = CertificationBody.class))))
  @PostMapping("/certification")
  @AllowedTo(Role.ASSESSOR)
  ResponseEntity<ValueAnswer> certification(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      @PathVariable("u") String unit,
      @PathVariable("period") String period,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireAssessor(caller, programme, code, unit, period);
    return decide(
        body,
        caller,
        input ->
            new CertifyValue(
                id, input.optionalText("document", MAX_TEXT), precondition.expected()));
  }

  @Operation(
      summary = "核验数值",
      description = "核验已认定的数值；与认定不同的须说明理由。填报、评估认定、核验须由不同人员办理。可带 If-Match。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = AssessmentBody.class))))
  @PostMapping("/verification")
  @AllowedTo(Role.VERIFIER)
  ResponseEntity<ValueAnswer> verification(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      @PathVariable("u") String unit,
      @PathVariable("period") String period,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireVerifier(caller, programme, code, unit, period);
    return decide(
        body,
        caller,
        input ->
            new VerifyValue(
                id,
                input.requiredDecimal("value"),
                input.optionalText("reason", MAX_TEXT),
                precondition.expected()));
  }

  private ResponseEntity<ValueAnswer> decide(
      JsonBody body, Caller caller, Function<JsonObjectInput, Object> reading) {
    var now = clock.now();
    var faults = new Faults();
    var input = body.object(faults);
    var command = reading.apply(input);
    input.done();
    faults.throwIfAny();
    Change<ValueEvent> change = dispatch.send(command, caller, now);
    return change.answer(HttpStatus.CREATED, event -> ValueAnswer.of(event, now));
  }

  @Schema(name = "ValueAssessmentBody")
  private record AssessmentBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "数值") BigDecimal value,
      @Schema(description = "理由；与原数值不同时必填") String reason) {}

  @Schema(name = "ValueCertificationBody")
  private record CertificationBody(@Schema(description = "认定文件") String document) {}

  /**
   * What is answered.
   *
   * @param programme id of the programme
   * @param indicator code of the indicator
   * @param unit code of the unit whose value it is
   * @param dataPeriod code of the period that it is about
   * @param type stable name of the fact
   * @param value the value as it was said to be
   * @param recordedAt when
   */
  record ValueAnswer(
      String programme,
      String indicator,
      String unit,
      String dataPeriod,
      String type,
      BigDecimal value,
      Instant recordedAt) {

    static ValueAnswer of(ValueEvent event, Instant at) {
      return new ValueAnswer(
          event.programme(),
          event.indicator(),
          event.unit(),
          event.dataPeriod(),
          EventTypes.typeOf(event.getClass()).value(),
          event.value(),
          at);
    }
  }
}
