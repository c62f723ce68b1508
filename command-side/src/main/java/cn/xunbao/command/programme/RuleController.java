package cn.xunbao.command.programme;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.EventTypes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Adoption of rules over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/rules")
@AllowedTo({Role.COORDINATION_OFFICE, Role.ADMIN})
class RuleController {

  private final ProgrammeChanges changes;

  RuleController(ProgrammeChanges changes) {
    this.changes = changes;
  }

  @Operation(
      summary = "采用报送时限规则",
      description = "自所写期次起执行，此前各期不受影响；该期须尚未到报送时限。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = RuleBodies.Due.class))))
  @PostMapping("/due")
  ResponseEntity<Adopted> due(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller), RuleReader::dueRule);
  }

  @Operation(
      summary = "采用工作日历的新版",
      description = "自所写期次起，报送时限按新版推算。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RuleBodies.Calendar.class))))
  @PostMapping("/calendar")
  ResponseEntity<Adopted> calendar(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller), RuleReader::calendar);
  }

  @Operation(
      summary = "采用共同牵头的报送规则",
      description = "自所写期次起执行。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RuleBodies.JointLeads.class))))
  @PostMapping("/joint-leads")
  ResponseEntity<Adopted> jointLeads(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller),
        RuleReader::jointLeads);
  }

  @Operation(
      summary = "采用亮灯规则",
      description = "各灯的条件列成一张表，自所写期次起执行；有未定义或重叠之处的，不予采用并举出反例。采用前可先试算。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RuleBodies.Lights.class))))
  @PostMapping("/lights")
  ResponseEntity<Adopted> lights(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller), RuleReader::lights);
  }

  @Operation(
      summary = "采用序时进度的折算方法",
      description = "自所写期次起的数据所属期执行；有批准的分期目标的，以分期目标为准。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RuleBodies.Schedule.class))))
  @PostMapping("/schedule")
  ResponseEntity<Adopted> schedule(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller), RuleReader::schedule);
  }

  @Operation(
      summary = "采用评估认定与核验规则",
      description =
          "自所写数据所属期起，所写专项（默认全部）的数值须按月、按季评估认定和核验：牵头单位的由 assessor 评估认定，"
              + "责任、配合单位的由牵头单位评估认定，全部由 verifier 核验；二者本单位的数值由对方办理。rhythms 为空即不再要求。"
              + "须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = RuleBodies.Certification.class))))
  @PostMapping("/certification")
  ResponseEntity<Adopted> certification(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller),
        RuleReader::certification);
  }

  @Operation(
      summary = "采用疑点提示规则",
      description = "自所写期次的报送起，按所写数值提示单位核对，此前各期的提示不变。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RuleBodies.Questions.class))))
  @PostMapping("/questions")
  ResponseEntity<Adopted> questions(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller), RuleReader::questions);
  }

  @Operation(
      summary = "采用通报文号的机关代字",
      description =
          "自所写期次的通报起，文号印为“机关代字〔年份〕序号号”（如：吉督通〔2023〕3号）；已印发的不变，简报、总结仍编期号。"
              + "各类通报分别编号，一个机关代字只用于一类。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RuleBodies.DocumentCode.class))))
  @PostMapping("/document-codes")
  ResponseEntity<Adopted> documentCode(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller),
        RuleReader::documentCode);
  }

  @Operation(
      summary = "采用报送频次",
      description = "在方案所定频次之外采用，可限于一个专项或若干任务。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = RuleBodies.AdoptedRhythm.class))))
  @PostMapping("/rhythms")
  ResponseEntity<Adopted> rhythm(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller), RuleReader::rhythm);
  }

  @Operation(
      summary = "两旬合并报送",
      description = "前一旬不单独报送，后一旬一并报送，以后一旬的时限为准。须带 If-Match（方案规则的 ETag）。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = RuleBodies.Joined.class))))
  @PostMapping("/joined-periods")
  ResponseEntity<Adopted> join(
      @PathVariable("p") String programme,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return adopt(
        new ProgrammeChanges.Request(programme, body, precondition, caller),
        RuleReader::joinedPeriods);
  }

  private ResponseEntity<Adopted> adopt(
      ProgrammeChanges.Request request, Function<RuleReader, ProgrammeChange> rule) {
    return changes.decide(
        request,
        (JsonObjectInput input, Instant now) -> rule.apply(new RuleReader(input)),
        (event, now) ->
            new Adopted(request.programme(), EventTypes.typeOf(event.getClass()).value(), now));
  }

  /**
   * What is answered.
   *
   * @param programme id of the programme
   * @param type stable name of the fact
   * @param adoptedAt when it was adopted
   */
  record Adopted(String programme, String type, Instant adoptedAt) {}
}
