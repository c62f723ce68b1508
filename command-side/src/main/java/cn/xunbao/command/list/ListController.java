package cn.xunbao.command.list;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.work.WorkScope;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.list.ListId;
import cn.xunbao.events.list.ListKind;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.list.ListContent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/lists")
class ListController {

  private static final int MAX_TEXT = 1000;

  private final Desk desk;
  private final WorkScope work;
  private final ListScope scope;
  private final ListReader reader;

  ListController(Desk desk, WorkScope work, ListScope scope, ListReader reader) {
    this.desk = desk;
    this.work = work;
    this.scope = scope;
    this.reader = reader;
  }

  @Operation(
      summary = "报清单",
      description = "项目、任务、责任、政策清单；任务的清单由其牵头单位报，全方案的清单由各单位报。编号由系统给出，经审核批准后生效。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ListBodies.Filing.class))))
  @PostMapping
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ListStanding> file(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    work.requireOpen(caller, programme);
    var unit = ListScope.unitOf(caller);
    return desk.decide(
        body,
        caller,
        (input, now) -> {
          var kind = input.requiredEnum("kind", ListKind.class);
          var task = input.optionalText("task", TaskId.MAX_CODE);
          if (task != null && input.sound("task")) {
            work.requireLead(caller, programme, task);
          }
          return new FileList(programme, task, unit, kind, first(input, kind, now));
        },
        ListStanding::of);
  }

  @Operation(
      summary = "调整清单",
      description = "报清单的下一版：退回的重报；已批准的须凭文件调整，批准前原版仍有效。内容未变则不产生记录。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ListBodies.Edition.class))))
  @PutMapping("/{i}")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ListStanding> revise(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var kind = scope.own(caller, programme, list).kind();
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new ReviseList(new ListId(programme, list), reader.next(input, kind, now), expected),
        ListStanding::of);
  }

  @Operation(
      summary = "批准清单",
      description = "由工作专班办公室或统筹协调机构批准；单位不得自批，涉及专班办公室所在单位的由统筹协调机构审核。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ListBodies.Approval.class))))
  @PostMapping("/{i}/approval")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ListStanding> approve(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.judged(caller, programme, list);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) -> new DecideList(id, true, input.optionalText("comment", MAX_TEXT), expected),
        ListStanding::of);
  }

  @Operation(
      summary = "退回清单",
      description = "退回待审核的一版并说明理由，原已批准的仍有效。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ListBodies.Return.class))))
  @PostMapping("/{i}/return")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ListStanding> sendBack(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = scope.judged(caller, programme, list);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) -> new DecideList(id, false, input.requiredText("reason", MAX_TEXT), expected),
        ListStanding::of);
  }

  @Operation(
      summary = "清单转为项目",
      description = "将任务已批准的项目清单中的各项转为项目，连同投资和节点，无须另报另批；同一项不得重复。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ListBodies.Registration.class))))
  @PostMapping("/{i}/registration")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ListStanding> register(
      @PathVariable("p") String programme,
      @PathVariable("i") String list,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    scope.own(caller, programme, list);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new RegisterProjects(new ListId(programme, list), ListReader.numbers(input), expected),
        ListStanding::of);
  }

  /** Rows have no shape as long as the kind isn't known. */
  private ListContent first(JsonObjectInput input, ListKind kind, Instant now) {
    if (input.sound("kind")) {
      return reader.first(input, kind, now);
    }
    input.has("title");
    input.has("rows");
    return new ListContent("", List.of(), null);
  }
}
