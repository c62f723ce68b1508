package cn.xunbao.command.summary;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.summary.Publicity;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.summary.SummaryLife;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafting and issuing of summaries over HTTP. */
@RestController("summaryIssueController")
@RequestMapping("/api/v1/programmes/{p}/issues")
class SummaryController {

  private static final int MAX_TEXT = 1000;
  private static final int MAX_CAMPAIGN = 99;
  private static final int MAX_NUMBER = 9999;

  private final SummaryScope scope;
  private final SummaryReader reader;
  private final SummaryDesk desk;
  private final Desk steps;

  SummaryController(SummaryScope scope, SummaryReader reader, SummaryDesk desk, Desk steps) {
    this.steps = steps;
    this.scope = scope;
    this.reader = reader;
    this.desk = desk;
  }

  @Operation(
      summary = "拟稿",
      description =
          "取截至此刻的数据拟一份简报、通报或总结；所含各旬须已截稿。已印发的不再改动：更正须注明所更正的期号和理由，另编新号。" + "答复列出未通过的校验；校验不通过的不能印发。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = SummaryBodies.Draft.class))))
  @PostMapping
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<SummaryStanding> draft(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    caller.requireProgrammeScope(programme);
    var faults = new Faults();
    var input = body.object(faults);
    var given = input.optionalInt("campaign", 1, MAX_CAMPAIGN);
    var campaign = given == null ? SummaryId.WHOLE : given;
    scope.requireOffice(caller, programme, input.sound("campaign") ? campaign : SummaryId.WHOLE);
    var period = reader.period(programme, input);
    var audience = input.requiredText("audience", MAX_TEXT);
    var publicity = input.requiredEnum("publicity", Publicity.class);
    var withheld = reader.withheld(programme, input);
    var countersigners = reader.countersigners(input);
    var corrects = input.optionalInt("corrects", 1, MAX_NUMBER);
    var reason =
        corrects == null
            ? input.optionalText("reason", MAX_TEXT)
            : input.requiredText("reason", MAX_TEXT);
    input.done();
    faults.throwIfAny();
    scope.requireCutOff(programme, period.orElseThrow());
    var id = desk.nextEdition(programme, campaign, period.orElseThrow(), corrects);
    var derived = desk.derive(id);
    var change =
        desk.decide(
            new SummaryStep.Draft(
                id,
                derived,
                audience,
                publicity,
                withheld,
                countersigners,
                corrects,
                reason,
                ExpectedVersion.ANY),
            caller);
    return change.answer(HttpStatus.CREATED, life -> SummaryStanding.of(life, derived));
  }

  @Operation(
      summary = "重新取数",
      description = "按截至此刻的记录重新推算；限拟稿中的稿件。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = SummaryBodies.Reason.class))))
  @PostMapping("/{i}/refresh")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<SummaryStanding> refresh(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, issue);
    var expected = precondition.require();
    var reason = read(body, input -> input.requiredText("reason", MAX_TEXT));
    var derived = desk.derive(id);
    return desk.decide(new SummaryStep.Refresh(id, derived, reason, expected), caller)
        .answer(HttpStatus.CREATED, life -> SummaryStanding.of(life, derived));
  }

  @Operation(
      summary = "修改文字",
      description = "修改总体情况、工作要求，取舍和排列亮点，增删表扬、批评名单；数据不能修改。每次修改记录作者和理由。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = SummaryBodies.Edits.class))))
  @PostMapping("/{i}/edits")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<SummaryStanding> edit(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, issue);
    var expected = precondition.require();
    return step(
        body,
        caller,
        input ->
            new SummaryStep.Edit(
                id,
                reader.edits(programme, input),
                input.requiredText("reason", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "核稿",
      description = "核稿人不得为拟稿人。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = SummaryBodies.Opinion.class))))
  @PostMapping("/{i}/review")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<SummaryStanding> review(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, issue);
    var expected = precondition.require();
    return step(
        body,
        caller,
        input -> new SummaryStep.Review(id, input.requiredText("opinion", MAX_TEXT), expected));
  }

  @Operation(
      summary = "退回修改",
      description = "退回已核稿或已签发而未印发的稿件；须重新核稿、会签、签发。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = SummaryBodies.Reason.class))))
  @PostMapping("/{i}/return")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<SummaryStanding> giveBack(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, issue);
    var expected = precondition.require();
    return step(
        body,
        caller,
        input -> new SummaryStep.Return(id, input.requiredText("reason", MAX_TEXT), expected));
  }

  @Operation(
      summary = "会签",
      description = "由拟稿时所列会签单位的负责人会签；不同意的须退回修改。须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = SummaryBodies.Countersignature.class))))
  @PostMapping("/{i}/countersignature")
  @AllowedTo(Role.UNIT_HEAD)
  ResponseEntity<SummaryStanding> countersign(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var unit = scope.requireUnit(caller, programme);
    var id = SummaryScope.id(programme, issue);
    var expected = precondition.require();
    return step(
        body,
        caller,
        input ->
            new SummaryStep.Countersign(
                id,
                unit,
                input.requiredBoolean("agrees"),
                input.requiredText("opinion", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "签发",
      description = "各会签单位均同意后签发；签发人不得为拟稿人或核稿人。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = SummaryBodies.Opinion.class))))
  @PostMapping("/{i}/signature")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<SummaryStanding> sign(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, issue);
    var expected = precondition.require();
    return step(
        body,
        caller,
        input -> new SummaryStep.Sign(id, input.requiredText("opinion", MAX_TEXT), expected));
  }

  @Operation(
      summary = "编号印发",
      description = "按签发的位置重新推算并核对摘要，校验通过后编号、生成各格式文件并印发；印发后期号、截止位置、摘要和文件不再改变。须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = SummaryBodies.Publication.class))))
  @PostMapping("/{i}/publication")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<SummaryStanding> issue(
      @PathVariable("p") String programme,
      @PathVariable("i") String issue,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.requireOffice(caller, programme, issue);
    var expected = precondition.require();
    var totalBefore = read(body, input -> input.optionalInt("totalBefore", 0, MAX_NUMBER));
    return desk.issue(id, totalBefore, expected, caller)
        .answer(HttpStatus.CREATED, SummaryStanding::of);
  }

  private ResponseEntity<SummaryStanding> step(
      JsonBody body, Caller caller, Function<JsonObjectInput, SummaryStep> reading) {
    return steps.decide(
        body,
        caller,
        (input, now) -> reading.apply(input),
        (SummaryLife life) -> SummaryStanding.of(life));
  }

  private static <T> T read(JsonBody body, Function<JsonObjectInput, T> reading) {
    var faults = new Faults();
    var input = body.object(faults);
    var read = reading.apply(input);
    input.done();
    faults.throwIfAny();
    return read;
  }
}
