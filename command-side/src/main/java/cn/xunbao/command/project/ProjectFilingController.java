package cn.xunbao.command.project;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.work.WorkScope;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.task.TaskId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is filed about projects and approved, over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/projects")
class ProjectFilingController {

  private static final int MAX_DOCUMENT = 100;
  private static final int MAX_TEXT = 2000;

  private final Desk desk;
  private final WorkScope scope;
  private final ProjectDesk projects;

  ProjectFilingController(Desk desk, WorkScope scope, ProjectDesk projects) {
    this.desk = desk;
    this.scope = scope;
    this.projects = projects;
  }

  @Operation(
      summary = "报项目",
      description = "由任务的牵头单位报其项目：名称、计划投资、包联领导、地点和节点；编号由系统给出，经审核批准后计入。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Filing.class))))
  @PostMapping
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ProjectStanding> file(
      @PathVariable("p") String programme, JsonBody body, Caller caller) {
    scope.requireOpen(caller, programme);
    return desk.decide(
        body,
        caller,
        (input, now) -> {
          var task = input.requiredText("task", TaskId.MAX_CODE);
          return new FileProject(
              programme,
              task,
              input.sound("task") ? scope.requireLead(caller, programme, task) : "",
              ProjectReader.content(input));
        },
        ProjectStanding::of);
  }

  @Operation(
      summary = "重报或调整项目",
      description = "退回的项目重报；已批准的须凭文件调整，经审核批准后生效，批准前仍按原内容。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Change.class))))
  @PutMapping("/{i}")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ProjectStanding> refile(
      @PathVariable("p") String programme,
      @PathVariable("i") String project,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return projects.step(
        projects.own(caller, programme, project),
        precondition,
        body,
        caller,
        input ->
            new ProjectStep.Refile(
                ProjectReader.content(input), input.optionalText("document", MAX_DOCUMENT)));
  }

  @Operation(
      summary = "批准项目",
      description = "由工作专班办公室或统筹协调机构批准，批准后计入；单位不得自批。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Approval.class))))
  @PostMapping("/{i}/approval")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ProjectStanding> approve(
      @PathVariable("p") String programme,
      @PathVariable("i") String project,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return projects.step(
        projects.judged(caller, programme, project),
        precondition,
        body,
        caller,
        input -> new ProjectStep.Approve(input.optionalText("comment", MAX_TEXT)));
  }

  @Operation(
      summary = "退回项目",
      description = "退回待审核的项目并说明理由，原已批准的仍有效。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Return.class))))
  @PostMapping("/{i}/return")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ProjectStanding> sendBack(
      @PathVariable("p") String programme,
      @PathVariable("i") String project,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    return projects.step(
        projects.judged(caller, programme, project),
        precondition,
        body,
        caller,
        input -> new ProjectStep.SendBack(input.requiredText("reason", MAX_TEXT)));
  }
}
