package cn.xunbao.command.scoring;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.scoring.ScoreListLife;
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

/** Published lists of scores over HTTP: objections, answers, the closing. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/scoring/scores")
class ScoreListController {

  private static final int MAX_TEXT = 5000;
  private static final int MAX_NAME = 100;
  private static final int MAX_CODE = 20;

  private final CommandDispatch dispatch;
  private final Desk desk;
  private final ProgrammeDirectory programmes;
  private final ScoreListScope scope;
  private final DerivedScores derived;
  private final BusinessClock clock;

  ScoreListController(
      CommandDispatch dispatch,
      Desk desk,
      ProgrammeDirectory programmes,
      ScoreListScope scope,
      DerivedScores derived,
      BusinessClock clock) {
    this.dispatch = dispatch;
    this.desk = desk;
    this.programmes = programmes;
    this.scope = scope;
    this.derived = derived;
    this.clock = clock;
  }

  @Operation(
      summary = "公布得分",
      description = "按现有记录推导起止期次（含）的得分并公示，末期的报送时限须已过；各单位在考核办法所定工作日内可提异议。同一起止期次只公布一次，年度办结后也可公布。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ScoreListBodies.Publication.class))))
  @PostMapping
  @AllowedTo(Role.COORDINATION_OFFICE)
  ResponseEntity<ScoreListStanding> publish(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    caller.requireProgrammeScope(programme);
    var plan = programmes.require(programme);
    var now = clock.now();
    var faults = new Faults();
    var input = body.object(faults);
    var range = ScoredRange.read(input, plan, now);
    var document = input.requiredText("document", MAX_NAME);
    input.done();
    faults.throwIfAny();
    var scores = derived.now(programme, range.from(), range.to());
    Change<ScoreListLife> change =
        dispatch.send(
            new PublishScores(
                ScoreListId.of(programme, range.from(), range.to()),
                range.from(),
                range.to(),
                scores,
                plan.rules().calendar().plusWorkdays(BusinessDay.of(now), scores.workdays()),
                document),
            caller,
            now);
    return change.answer(HttpStatus.CREATED, ScoreListStanding::of);
  }

  @Operation(
      summary = "对得分提出异议",
      description = "由单位在公示期内就本单位得分的某一项提出，每项一次；已撤并单位的由其承接单位提出。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ScoreListBodies.Objection.class))))
  @PostMapping("/{i}/objections")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  ResponseEntity<ScoreListStanding> object(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var life = scope.require(caller, programme, list);
    var unit = scope.requireUnit(caller, life);
    return desk.<ScoreListLife, ScoreListStanding>decide(
        body,
        caller,
        (input, now) ->
            new ScoreListStep.FileObjection(
                life.published().id(),
                unit,
                input.requiredText("item", MAX_CODE),
                input.requiredText("reason", MAX_TEXT),
                precondition.expected()),
        ScoreListStanding::of);
  }

  @Operation(
      summary = "答复异议",
      description = "由提出人以外的人员答复；成立的须写明更正分值，另列更正行，原推导不改。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ScoreListBodies.Answer.class))))
  @PostMapping("/{i}/objections/{n}/answer")
  @AllowedTo(Role.COORDINATION_OFFICE)
  ResponseEntity<ScoreListStanding> answer(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      @PathVariable("n") int objection,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var life = scope.require(caller, programme, list);
    ScoreListScope.requireOther(caller, life, objection);
    var expected = precondition.require();
    return desk.<ScoreListLife, ScoreListStanding>decide(
        body,
        caller,
        (input, now) ->
            new ScoreListStep.Answer(
                life.published().id(),
                objection,
                ScoringReader.correction(input),
                input.requiredText("reason", MAX_TEXT),
                expected),
        ScoreListStanding::of);
  }

  @Operation(
      summary = "得分定稿",
      description = "异议期满且异议均已答复后定稿，固定序号和摘要；此后每次查阅都按该序号重新推导并核对。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ScoreListBodies.Closing.class))))
  @PostMapping("/{i}/closing")
  @AllowedTo(Role.COORDINATION_OFFICE)
  ResponseEntity<ScoreListStanding> close(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.require(caller, programme, list).published().id();
    var expected = precondition.require();
    return desk.<ScoreListLife, ScoreListStanding>decide(
        body,
        caller,
        (input, now) ->
            new ScoreListStep.Close(
                id, derived.settled(id), input.requiredText("document", MAX_NAME), expected),
        ScoreListStanding::of);
  }
}
