package cn.xunbao.command.issue;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.issue.ConsolidationId;
import cn.xunbao.events.issue.ConsolidationSubmitted;
import cn.xunbao.events.issue.CutOffId;
import cn.xunbao.period.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cut-offs and consolidations over HTTP. */
@RestController
class IssueController {

  private static final int MAX_NOTE = 1000;
  private static final int MAX_COMMENT = 10_000;
  private static final int MAX_CODE = 10;

  private final CommandDispatch dispatch;
  private final ProgrammeDirectory programmes;
  private final BusinessClock clock;

  IssueController(CommandDispatch dispatch, ProgrammeDirectory programmes, BusinessClock clock) {
    this.dispatch = dispatch;
    this.programmes = programmes;
    this.clock = clock;
  }

  @Operation(
      summary = "截稿",
      description = "记录本期截稿；须在报送时限之后。截稿后首次报送的为补报：本期仍计未报，在下一期列示。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = CutOffBody.class))))
  @PostMapping("/api/v1/programmes/{p}/cut-offs")
  @AllowedTo(Role.COORDINATION_OFFICE)
  ResponseEntity<CutOffAnswer> cutOff(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    var now = clock.now();
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    var faults = new Faults();
    var input = body.object(faults);
    var period = period(programme, input);
    var note = input.optionalText("note", MAX_NOTE);
    input.done();
    faults.throwIfAny();
    Change<Instant> change =
        dispatch.send(new CutOffPeriod(new CutOffId(programme, period), note), caller, now);
    return change.answer(HttpStatus.CREATED, at -> new CutOffAnswer(programme, period, at));
  }

  @Operation(
      summary = "报送专班汇总",
      description = "专班办公室审核本战役各单位报送后的汇总意见；时限为各单位时限后第1个工作日。可再次报送，按时与否以首次为准。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ConsolidationBody.class))))
  @PostMapping("/api/v1/programmes/{p}/campaigns/{c}/consolidations")
  @AllowedTo(Role.TASK_FORCE)
  ResponseEntity<ConsolidationAnswer> consolidate(
      @PathVariable("p") String programme,
      @PathVariable("c") int campaign,
      JsonBody body,
      Caller caller) {
    var now = clock.now();
    caller.requireProgrammeScope(programme);
    if (!programmes.require(programme).campaigns().containsKey(campaign)) {
      throw Rejections.notFound("方案“%s”没有第%d个战役".formatted(programme, campaign));
    }
    if (!caller.isBoundToCampaign(programme, campaign)) {
      throw Rejections.forbidden("工作专班只能报送本专班的汇总");
    }
    var faults = new Faults();
    var input = body.object(faults);
    var period = period(programme, input);
    var comment = input.requiredText("comment", MAX_COMMENT);
    input.done();
    faults.throwIfAny();
    Change<ConsolidationSubmitted> change =
        dispatch.send(
            new SubmitConsolidation(new ConsolidationId(programme, campaign, period), comment),
            caller,
            now);
    return change.answer(HttpStatus.CREATED, ConsolidationAnswer::of);
  }

  private String period(String programme, JsonObjectInput input) {
    var code = input.requiredText("period", MAX_CODE);
    if (input.sound("period")) {
      var year = programmes.require(programme).definition().year();
      if (Period.tryParse(code).filter(period -> period.year() == year).isEmpty()) {
        input.fault("period", FaultCodes.BAD_FORMAT, "“%s”不是本方案年度（%d年）的期次编码".formatted(code, year));
      }
    }
    return code;
  }

  private record CutOffBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2023-04-X1") String period,
      @Schema(description = "备注", example = "第9期截稿") String note) {}

  private record ConsolidationBody(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2023-04-X1") String period,
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              description = "汇总意见",
              example = "本旬28项任务已全部审核，滞后2项已督办。")
          String comment) {}

  /**
   * What is answered to a cut-off.
   *
   * @param programme id of the programme
   * @param period code of the period
   * @param cutOffAt when it was cut off
   */
  record CutOffAnswer(String programme, String period, Instant cutOffAt) {}

  /**
   * What is answered to a consolidation.
   *
   * @param programme id of the programme
   * @param campaign ordinal of the campaign
   * @param period code of the period
   * @param revision number of this version, from 1
   * @param dueAt last second that counts as on time
   * @param onTime whether the first version was on time
   */
  record ConsolidationAnswer(
      String programme, int campaign, String period, int revision, Instant dueAt, boolean onTime) {

    static ConsolidationAnswer of(ConsolidationSubmitted event) {
      return new ConsolidationAnswer(
          event.programme(),
          event.campaign(),
          event.period(),
          event.revision(),
          event.dueAt(),
          event.onTime());
    }
  }
}
