package cn.xunbao.command.closing;

import cn.xunbao.command.dispatch.Desk;
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

/** Later deadlines of tasks, over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/tasks/{t}")
class DeadlineController {

  private static final int MAX_TEXT = 5000;
  private static final int MAX_NAME = 100;
  private static final int MAX_DATE = 10;

  private final ClosingScope scope;
  private final ClosingDesk desk;

  DeadlineController(ClosingScope scope, Desk desk) {
    this.scope = scope;
    this.desk = new ClosingDesk(desk);
  }

  @Operation(
      summary = "申请延长完成时限",
      description = "由牵头单位在完成时限之前申请，须说明理由。",
      requestBody =
          @RequestBody(
              content =
                  @Content(
                      schema = @Schema(implementation = ClosingBodies.ExtensionRequest.class))))
  @PostMapping("/extension-requests")
  @AllowedTo({Role.REPORTER, Role.UNIT_HEAD})
  ResponseEntity<ClosingStanding> request(
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
            new ClosingStep.RequestExtension(
                id,
                unit,
                scope.requireOpen(id).definition().deadline(),
                input.requiredText("until", MAX_DATE),
                input.requiredText("reason", MAX_TEXT),
                expected));
  }

  @Operation(
      summary = "同意延长完成时限",
      description = "须注明文号；同时作为方案的一次调整记录在案。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ClosingBodies.Extension.class))))
  @PostMapping("/extension")
  @AllowedTo({Role.COORDINATION_OFFICE})
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
            new ClosingStep.GrantExtension(
                id,
                scope.requireOpen(id).definition().deadline(),
                input.optionalText("until", MAX_DATE),
                input.requiredText("document", MAX_NAME),
                input.requiredDate("decidedOn"),
                expected));
  }

  @Operation(
      summary = "不同意延长完成时限",
      description = "须说明理由；原时限不变。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ClosingBodies.Reason.class))))
  @PostMapping("/extension-refusal")
  @AllowedTo({Role.COORDINATION_OFFICE})
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
        input ->
            new ClosingStep.RefuseExtension(id, input.requiredText("reason", MAX_TEXT), expected));
  }
}
