package cn.xunbao.command.amendment;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.programme.TaskReader;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.unit.BusinessDay;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.MaxBytes;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.amendment.PlanAmended;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Amendments over HTTP. */
@RestController
class AmendmentController {

  private static final long MAX_BYTES = 8L << 20;

  private final CommandDispatch dispatch;
  private final Amendments amendments;
  private final AmendmentRules rules;
  private final ProgrammeDirectory programmes;
  private final TaskRegister tasks;
  private final UnitDirectory units;
  private final BusinessClock clock;

  AmendmentController(
      CommandDispatch dispatch,
      Amendments amendments,
      AmendmentRules rules,
      ProgrammeDirectory programmes,
      TaskRegister tasks,
      UnitDirectory units,
      BusinessClock clock) {
    this.dispatch = dispatch;
    this.amendments = amendments;
    this.rules = rules;
    this.programmes = programmes;
    this.tasks = tasks;
    this.units = units;
    this.clock = clock;
  }

  @Operation(
      summary = "调整方案（新增、调减、变更任务）",
      description =
          "全部办理或全部不办理；有误时列出每一处。新增任务自列入后结束的第一期起报送，调减任务自下一期起不再报送。"
              + "须带 If-Match：查询调整记录所得的 ETag（尚无调整时为 \"0\"）。dryRun=true 只检查不办理，可不带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = AmendmentBodies.AmendmentBody.class))))
  @PostMapping("/api/v1/programmes/{p}/amendments")
  @AllowedTo({Role.COORDINATION_OFFICE, Role.ADMIN})
  ResponseEntity<AmendmentAnswer> amend(
      @PathVariable("p") String programme,
      @RequestParam(name = "dryRun", defaultValue = "false") boolean dryRun,
      @MaxBytes(MAX_BYTES) JsonBody body,
      Precondition precondition,
      Caller caller) {
    var now = clock.now();
    caller.requireProgrammeScope(programme);
    programmes.require(programme);
    var expected = dryRun ? precondition.expected() : precondition.require();
    var faults = new Faults();
    var command =
        new AmendmentReader(taskReader(programme, faults), faults)
            .read(body, programme, dryRun, expected);
    rules.check(command, BusinessDay.of(now), faults);
    amendments.require(programme, expected);
    faults.throwIfAny();
    Change<PlanAmended> change = dispatch.send(command, caller, now);
    var answer = change.answer(HttpStatus.CREATED, AmendmentAnswer::of);
    var tag = new EntityTag(change.value().number() - (change.changed() ? 0 : 1));
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .eTag(tag.toString())
        .body(answer.getBody());
  }

  private TaskReader taskReader(String programme, Faults faults) {
    return new TaskReader(
        faults,
        unit -> units.find(unit).isPresent(),
        tasks.of(programme).stream()
            .flatMap(task -> task.definition().indicators().stream())
            .toList());
  }

  /**
   * What is answered.
   *
   * @param programme id of the programme
   * @param number number of the amendment
   * @param document the document that orders it
   * @param decidedOn date of the decision
   * @param added codes of the tasks that it adds
   * @param dropped codes of the tasks that it takes out
   * @param changed codes of the tasks that it changes
   */
  record AmendmentAnswer(
      String programme,
      int number,
      String document,
      LocalDate decidedOn,
      List<String> added,
      List<String> dropped,
      List<String> changed) {

    static AmendmentAnswer of(PlanAmended event) {
      return new AmendmentAnswer(
          event.programme(),
          event.number(),
          event.document(),
          event.decidedOn(),
          event.added(),
          event.dropped(),
          event.changed());
    }
  }
}
