package cn.xunbao.command.project;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.project.ProjectStage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Projects on their way, over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/projects")
class ProjectController {

  private static final int MAX_TEXT = 2000;

  private final ProjectDesk projects;

  ProjectController(ProjectDesk projects) {
    this.projects = projects;
  }

  @Operation(
      summary = "报项目节点完成",
      description = "由所属单位报开工、入库、竣工的实际日期。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Node.class))))
  @PostMapping("/{i}/nodes")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ProjectStanding> reach(
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
            new ProjectStep.Reach(
                input.requiredEnum("stage", ProjectStage.class), input.requiredDate("on")));
  }

  @Operation(
      summary = "报项目完成投资",
      description = "累计数，不得少于已报的。须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ProjectBodies.Investment.class))))
  @PostMapping("/{i}/investment")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ProjectStanding> invest(
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
            new ProjectStep.Invest(ProjectReader.amount(input, "total"), input.requiredDate("on")));
  }

  @Operation(
      summary = "申请项目销号",
      description = "由所属单位申请，由他人审核。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Closing.class))))
  @PostMapping("/{i}/closing")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ProjectStanding> close(
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
        input -> new ProjectStep.Apply(input.requiredText("text", MAX_TEXT)));
  }

  @Operation(
      summary = "审核项目销号",
      description = "同意即销号，不同意则继续推进；单位不得自审。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Review.class))))
  @PostMapping("/{i}/closing/review")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ProjectStanding> review(
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
        input ->
            new ProjectStep.Review(
                input.requiredBoolean("closed"), input.requiredText("reason", MAX_TEXT)));
  }

  @Operation(
      summary = "重新立项",
      description = "回头看发现问题的，已销号项目重新立项。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Reopening.class))))
  @PostMapping("/{i}/reopening")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ProjectStanding> reopen(
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
        input -> new ProjectStep.Reopen(input.requiredText("reason", MAX_TEXT)));
  }
}
