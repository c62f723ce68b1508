package cn.xunbao.command.closing;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.item.EvidenceInput;
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

/** The closing of a task, over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/tasks/{t}/closing")
class ClosingController {

  private static final int MAX_TEXT = 5000;
  private static final int MAX_NAME = 100;
  private static final int MAX_PEOPLE = 20;

  private final ClosingScope scope;
  private final ClosingDesk desk;

  ClosingController(ClosingScope scope, Desk desk) {
    this.scope = scope;
    this.desk = new ClosingDesk(desk);
  }

  @Operation(
      summary = "申请销号",
      description = "由牵头单位申请，须附佐证材料的文件名与 SHA-256；不予销号、撤回或回头看重新办理后可再次申请。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ClosingBodies.Application.class))))
  @PostMapping("/application")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  ResponseEntity<ClosingStanding> apply(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = ClosingDesk.id(programme, task);
    var unit = scope.requireLead(caller, id);
    var expected = precondition.expected();
    return desk.decide(
        id,
        body,
        caller,
        input -> {
          scope.requireOpen(id);
          return new ClosingStep.Apply(
              id,
              unit,
              input.requiredText("text", MAX_TEXT),
              EvidenceInput.readRequired(input),
              expected);
        });
  }

  @Operation(
      summary = "撤回销号申请",
      description = "由申请单位在审核之前撤回，须说明理由。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ClosingBodies.Reason.class))))
  @PostMapping("/withdrawal")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  ResponseEntity<ClosingStanding> withdraw(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = ClosingDesk.id(programme, task);
    var unit = scope.requireLead(caller, id);
    var expected = precondition.expected();
    return desk.decide(
        id,
        body,
        caller,
        input ->
            new ClosingStep.Withdraw(id, unit, input.requiredText("reason", MAX_TEXT), expected));
  }

  @Operation(
      summary = "现场核验",
      description = "记录核验人员、日期和核验情况。不得由申请人本人办理；专班办公室设在牵头单位的，由统筹协调机构办理。须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ClosingBodies.Inspection.class))))
  @PostMapping("/inspection")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE, Role.ASSESSOR, Role.VERIFIER})
  ResponseEntity<ClosingStanding> inspect(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = ClosingDesk.id(programme, task);
    scope.requireInspector(caller, id);
    var expected = precondition.require();
    return desk.decide(
        id,
        body,
        caller,
        input ->
            new ClosingStep.Inspect(
                id,
                input.requiredTexts("inspectors", MAX_PEOPLE, MAX_NAME),
                input.requiredDate("inspectedOn"),
                input.requiredBoolean("passed"),
                input.requiredText("finding", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "审核签字",
      description = "核验通过后审核签字；审核人不得为申请人或核验人。不得由申请人本人办理；专班办公室设在牵头单位的，由统筹协调机构办理。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ClosingBodies.Review.class))))
  @PostMapping("/review")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ClosingStanding> review(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = ClosingDesk.id(programme, task);
    scope.requireOffice(caller, id);
    var expected = precondition.require();
    return desk.decide(
        id,
        body,
        caller,
        input -> new ClosingStep.Review(id, input.requiredText("opinion", MAX_TEXT), expected));
  }

  @Operation(
      summary = "公示",
      description = "审核签字后可以公示；公示期满方可销号。不得由申请人本人办理；专班办公室设在牵头单位的，由统筹协调机构办理。须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ClosingBodies.Publication.class))))
  @PostMapping("/publication")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ClosingStanding> publish(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = ClosingDesk.id(programme, task);
    scope.requireOffice(caller, id);
    var expected = precondition.require();
    return desk.decide(
        id,
        body,
        caller,
        input ->
            new ClosingStep.Publish(
                id,
                input.requiredText("place", MAX_NAME),
                input.requiredDate("from"),
                input.requiredDate("until"),
                expected));
  }

  @Operation(
      summary = "销号",
      description = "任务自下一期起不再报送。不得由申请人本人办理；专班办公室设在牵头单位的，由统筹协调机构办理。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ClosingBodies.Grant.class))))
  @PostMapping("/closure")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ClosingStanding> grant(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = ClosingDesk.id(programme, task);
    scope.requireOffice(caller, id);
    var expected = precondition.require();
    return desk.decide(
        id,
        body,
        caller,
        input ->
            new ClosingStep.Grant(
                id,
                input.requiredText("document", MAX_NAME),
                input.requiredDate("decidedOn"),
                input.requiredText("text", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "不予销号",
      description = "须说明理由；牵头单位补充后可再次申请。不得由申请人本人办理；专班办公室设在牵头单位的，由统筹协调机构办理。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ClosingBodies.Reason.class))))
  @PostMapping("/refusal")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ClosingStanding> refuse(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = ClosingDesk.id(programme, task);
    scope.requireOffice(caller, id);
    var expected = precondition.require();
    return desk.decide(
        id,
        body,
        caller,
        input -> new ClosingStep.Refuse(id, input.requiredText("reason", MAX_TEXT), expected));
  }

  @Operation(
      summary = "回头看",
      description = "已销号任务的复查：维持销号，或重新办理（自下一期起恢复报送）。不得由申请人本人办理；专班办公室设在牵头单位的，由统筹协调机构办理。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ClosingBodies.FollowUp.class))))
  @PostMapping("/follow-up")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ClosingStanding> followUp(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = ClosingDesk.id(programme, task);
    scope.requireOffice(caller, id);
    var expected = precondition.require();
    return desk.decide(
        id,
        body,
        caller,
        input ->
            new ClosingStep.FollowUp(
                id,
                input.requiredBoolean("confirmed"),
                input.requiredDate("inspectedOn"),
                input.requiredText("finding", MAX_TEXT),
                expected));
  }
}
