package cn.xunbao.command.scoring;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.scoring.ScoringId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Rules of the assessment over HTTP. */
@RestController
class ScoringController {

  private static final int MAX_TEXT = 500;
  private static final int MIN_WORKDAYS = 3;
  private static final int MAX_WORKDAYS = 30;
  private static final int DEFAULT_WORKDAYS = 5;

  private final CommandDispatch dispatch;
  private final ProgrammeDirectory programmes;
  private final BusinessClock clock;

  ScoringController(CommandDispatch dispatch, ProgrammeDirectory programmes, BusinessClock clock) {
    this.dispatch = dispatch;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Operation(
      summary = "采用考核办法",
      description = "自所给期次起执行；每项写明条件、分值、上限。条件组合须写明同时满足（AND）或满足其一（OR），留空不予受理。使用情况（登录、在线时长）不得计分。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ScoringRuleBody.class))))
  @PostMapping("/api/v1/programmes/{p}/scoring/rules")
  @AllowedTo(Role.COORDINATION_OFFICE)
  ResponseEntity<ScoringRuleAnswer> adopt(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    caller.requireProgrammeScope(programme);
    var plan = programmes.require(programme);
    plan.requireOpen();
    var faults = new Faults();
    var input = body.object(faults);
    var from = ScoredRange.period(input, "from", plan);
    var basis = input.requiredText("basis", MAX_TEXT);
    var items = ScoringReader.read(input);
    var workdays = input.optionalInt("objectionWorkdays", MIN_WORKDAYS, MAX_WORKDAYS);
    input.done();
    faults.throwIfAny();
    Change<Integer> change =
        dispatch.send(
            new AdoptScoringRule(
                new ScoringId(programme),
                from,
                basis,
                items,
                Objects.requireNonNullElse(workdays, DEFAULT_WORKDAYS),
                precondition.expected()),
            caller,
            clock.now());
    return change.answer(
        HttpStatus.CREATED, version -> new ScoringRuleAnswer(programme, version, from));
  }

  /**
   * What is answered.
   *
   * @param programme id of the programme
   * @param version number of the adoption
   * @param from code of the first period that it is for
   */
  record ScoringRuleAnswer(String programme, int version, String from) {}

  @Schema(name = "ScoringRuleBody")
  private record ScoringRuleBody(
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "起始期次", example = "2023-03-X3")
          String from,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "依据") String basis,
      @Schema(requiredMode = RequiredMode.REQUIRED) List<ItemBody> items,
      @Schema(description = "公示后可提异议的工作日数，3至30，不填为5", example = "5") Integer objectionWorkdays) {}

  @Schema(name = "ScoringItemBody")
  private record ItemBody(
      @Schema(requiredMode = RequiredMode.REQUIRED) String code,
      @Schema(requiredMode = RequiredMode.REQUIRED) String name,
      @Schema(requiredMode = RequiredMode.REQUIRED, description = "DEDUCT 扣分、BONUS 加分") String kind,
      @Schema(
              requiredMode = RequiredMode.REQUIRED,
              description = "条件：fact 与 atLeast，或 operator（AND、OR）与 parts")
          ConditionBody when,
      @Schema(requiredMode = RequiredMode.REQUIRED) String points,
      @Schema(description = "按何种事实逐次计分；不填为一次") String each,
      @Schema(description = "上限") String cap) {}

  @Schema(name = "ScoringConditionBody")
  private record ConditionBody(
      @Schema(description = "被计数的事实") String fact,
      @Schema(description = "至少几次") Integer atLeast,
      @Schema(description = "AND 同时满足、OR 满足其一") String operator,
      @Schema(description = "被组合的条件") List<Object> parts) {}
}
