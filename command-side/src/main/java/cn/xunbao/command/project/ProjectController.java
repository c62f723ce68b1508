package cn.xunbao.command.project;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.report.ReviewScope;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.command.work.WorkScope;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.project.ProjectId;
import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.project.ProjectLife;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Projects over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/projects")
class ProjectController {

  private static final int MAX_NAME = 200;
  private static final int MAX_TEXT = 2000;

  private final Desk desk;
  private final WorkScope scope;
  private final ReviewScope review;
  private final StreamViews<ProjectLife> projects;

  ProjectController(
      Desk desk, WorkScope scope, ReviewScope review, StreamViews<ProjectLife> projects) {
    this.desk = desk;
    this.scope = scope;
    this.review = review;
    this.projects = projects;
  }

  @Operation(
      summary = "报项目",
      description = "由任务的牵头单位报其项目：名称、计划投资、包联领导、地点和节点；编号由系统给出。",
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
              input.requiredText("name", MAX_NAME),
              amount(input, "investment"),
              input.optionalText("leader", MAX_NAME),
              input.optionalText("site", MAX_NAME),
              nodes(input));
        },
        ProjectStanding::of);
  }

  @Operation(
      summary = "报项目节点完成",
      description = "由所属单位报开工、入库、竣工的实际日期。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Node.class))))
  @PostMapping("/{i}/nodes")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ProjectStanding> reach(
      @PathVariable("p") String programme,
      @PathVariable("i") String project,
      JsonBody body,
      Caller caller) {
    return step(
        own(caller, programme, project),
        body,
        caller,
        input ->
            new ProjectStep.Reach(
                input.requiredEnum("stage", ProjectStage.class), input.requiredDate("on")));
  }

  @Operation(
      summary = "报项目完成投资",
      description = "累计数，不得少于已报的。",
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
      Caller caller) {
    return step(
        own(caller, programme, project),
        body,
        caller,
        input -> new ProjectStep.Invest(amount(input, "total"), input.requiredDate("on")));
  }

  @Operation(
      summary = "申请项目销号",
      description = "由所属单位申请，由他人审核。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Closing.class))))
  @PostMapping("/{i}/closing")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<ProjectStanding> close(
      @PathVariable("p") String programme,
      @PathVariable("i") String project,
      JsonBody body,
      Caller caller) {
    return step(
        own(caller, programme, project),
        body,
        caller,
        input -> new ProjectStep.Apply(input.requiredText("text", MAX_TEXT)));
  }

  @Operation(
      summary = "审核项目销号",
      description = "同意即销号，不同意则继续推进；单位不得自审。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Review.class))))
  @PostMapping("/{i}/closing/review")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ProjectStanding> review(
      @PathVariable("p") String programme,
      @PathVariable("i") String project,
      JsonBody body,
      Caller caller) {
    return step(
        judged(caller, programme, project),
        body,
        caller,
        input ->
            new ProjectStep.Review(
                input.requiredBoolean("closed"), input.requiredText("reason", MAX_TEXT)));
  }

  @Operation(
      summary = "重新立项",
      description = "回头看发现问题的，已销号项目重新立项。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ProjectBodies.Reopening.class))))
  @PostMapping("/{i}/reopening")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<ProjectStanding> reopen(
      @PathVariable("p") String programme,
      @PathVariable("i") String project,
      JsonBody body,
      Caller caller) {
    return step(
        judged(caller, programme, project),
        body,
        caller,
        input -> new ProjectStep.Reopen(input.requiredText("reason", MAX_TEXT)));
  }

  private ResponseEntity<ProjectStanding> step(
      ProjectId project,
      JsonBody body,
      Caller caller,
      Function<JsonObjectInput, ProjectStep> reading) {
    return desk.decide(
        body,
        caller,
        (input, now) -> new TakeProjectStep(project, reading.apply(input)),
        ProjectStanding::of);
  }

  private ProjectId own(Caller caller, String programme, String project) {
    var filed = require(caller, programme, project).filed();
    if (!caller.isBoundToUnit(filed.unit())) {
      throw Rejections.forbidden("该项目不属于本单位");
    }
    return new ProjectId(programme, project);
  }

  private ProjectId judged(Caller caller, String programme, String project) {
    var filed = require(caller, programme, project).filed();
    review.require(caller, programme, filed.task(), filed.unit());
    return new ProjectId(programme, project);
  }

  private ProjectLife require(Caller caller, String programme, String project) {
    scope.requireOpen(caller, programme);
    if (!StreamId.isPart(project, ProjectId.MAX_PROJECT)) {
      throw none(project);
    }
    return projects.find(new ProjectId(programme, project)).orElseThrow(() -> none(project));
  }

  private static RuntimeException none(String project) {
    return Rejections.notFound("没有编号为“%s”的项目".formatted(project));
  }

  private static BigDecimal amount(JsonObjectInput input, String name) {
    var amount = input.requiredDecimal(name);
    if (amount.signum() < 0) {
      input.fault(name, FaultCodes.OUT_OF_RANGE, "金额不得为负数");
    }
    return amount;
  }

  private static List<ProjectNode> nodes(JsonObjectInput input) {
    var nodes =
        input.requiredObjects("nodes", ProjectStage.values().length).stream()
            .map(
                node ->
                    new ProjectNode(
                        node.requiredEnum("stage", ProjectStage.class),
                        node.requiredDate("planned")))
            .sorted(Comparator.comparing(ProjectNode::stage))
            .toList();
    if (nodes.stream().map(ProjectNode::stage).distinct().count() != nodes.size()) {
      input.fault("nodes", FaultCodes.DUPLICATE, "同一节点不得重复");
    }
    return nodes;
  }
}
