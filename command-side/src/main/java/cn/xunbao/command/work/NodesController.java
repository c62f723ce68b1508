package cn.xunbao.command.work;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.command.report.ReviewScope;
import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.work.NodesId;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.work.NodesLife;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work nodes over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/tasks/{t}/nodes")
class NodesController {

  private static final int MAX_NODES = 50;
  private static final int MAX_NAME = 100;
  private static final int MAX_TEXT = 1000;
  private static final int ALL = 100;

  private final Desk desk;
  private final WorkScope scope;
  private final ReviewScope review;
  private final StreamViews<NodesLife> nodes;

  NodesController(Desk desk, WorkScope scope, ReviewScope review, StreamViews<NodesLife> nodes) {
    this.desk = desk;
    this.scope = scope;
    this.review = review;
    this.nodes = nodes;
  }

  @Operation(
      summary = "报时间节点",
      description = "由牵头单位报，经审核批准后生效；已批准的须凭文件调整，批准前仍按原节点。内容未变则不产生记录。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = WorkBodies.Nodes.class))))
  @PutMapping
  @AllowedTo(Role.REPORTER)
  ResponseEntity<NodesStanding> file(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var unit = scope.requireLead(caller, programme, task);
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new FileNodes(
                new NodesId(programme, task),
                unit,
                read(input),
                input.optionalText("document", MAX_NAME),
                precondition.expected()),
        NodesStanding::of);
  }

  @Operation(
      summary = "批准时间节点",
      description = "由工作专班办公室或统筹协调机构批准，单位不得自批。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = WorkBodies.Approval.class))))
  @PostMapping("/approval")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<NodesStanding> approve(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = reviewed(caller, programme, task);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new DecideNodes(id, true, input.optionalText("comment", MAX_TEXT), expected),
        NodesStanding::of);
  }

  @Operation(
      summary = "退回时间节点",
      description = "退回待审核的时间节点并说明理由，原已批准的仍有效。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = WorkBodies.Return.class))))
  @PostMapping("/return")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<NodesStanding> sendBack(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = reviewed(caller, programme, task);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new DecideNodes(id, false, input.requiredText("reason", MAX_TEXT), expected),
        NodesStanding::of);
  }

  @Operation(
      summary = "报时间节点完成",
      description = "由牵头单位报第几个已批准的节点于何日完成；经确认后计入进度，确认之前可改。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = WorkBodies.Completion.class))))
  @PostMapping("/{n}/completion")
  @AllowedTo(Role.REPORTER)
  ResponseEntity<NodesStanding> reach(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("n") int node,
      JsonBody body,
      Caller caller) {
    var unit = scope.requireLead(caller, programme, task);
    filed(programme, task);
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new ReachNode(
                new NodesId(programme, task),
                unit,
                node,
                input.requiredDate("on"),
                input.optionalText("note", MAX_TEXT)),
        NodesStanding::of);
  }

  @Operation(
      summary = "确认时间节点完成",
      description = "由工作专班办公室或统筹协调机构确认，确认后计入进度；单位不得自行确认。须带 If-Match。",
      requestBody =
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = WorkBodies.NodeConfirmation.class))))
  @PostMapping("/{n}/confirmation")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<NodesStanding> confirm(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("n") int node,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = judged(caller, programme, task, node);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new DecideNode(id, node, true, input.optionalText("comment", MAX_TEXT), expected),
        NodesStanding::of);
  }

  @Operation(
      summary = "不予确认时间节点完成",
      description = "说明理由，该节点不计入进度，单位可重新报。须带 If-Match。",
      requestBody =
          @RequestBody(
              content = @Content(schema = @Schema(implementation = WorkBodies.NodeRefusal.class))))
  @PostMapping("/{n}/refusal")
  @AllowedTo({Role.TASK_FORCE, Role.COORDINATION_OFFICE})
  ResponseEntity<NodesStanding> refuse(
      @PathVariable("p") String programme,
      @PathVariable("t") String task,
      @PathVariable("n") int node,
      JsonBody body,
      Precondition precondition,
      Caller caller) {
    var id = judged(caller, programme, task, node);
    var expected = precondition.require();
    return desk.decide(
        body,
        caller,
        (input, now) ->
            new DecideNode(id, node, false, input.requiredText("reason", MAX_TEXT), expected),
        NodesStanding::of);
  }

  /** Who judges the completion of a node isn't of the unit that reported it. */
  private NodesId judged(Caller caller, String programme, String task, int node) {
    var id = reviewed(caller, programme, task);
    nodes
        .find(id)
        .flatMap(life -> life.node(node).map(one -> life.completions().get(one.name())))
        .ifPresent(said -> review.require(caller, programme, task, said.unit()));
    return id;
  }

  private NodesId reviewed(Caller caller, String programme, String task) {
    scope.requireOpen(caller, programme);
    var id = new NodesId(programme, task);
    review.require(caller, programme, task, nodes.find(id).map(NodesLife::unit).orElse(""));
    filed(programme, task);
    return id;
  }

  private void filed(String programme, String task) {
    if (nodes.find(new NodesId(programme, task)).isEmpty()) {
      throw Rejections.notFound("任务“%s”还没有报时间节点".formatted(task));
    }
  }

  private static List<WorkNode> read(JsonObjectInput input) {
    var inputs = input.requiredObjects("nodes", MAX_NODES);
    var all =
        inputs.stream()
            .map(
                node ->
                    new WorkNode(
                        node.requiredText("name", MAX_NAME),
                        node.requiredDate("date"),
                        node.requiredInt("weight", 1, ALL)))
            .toList();
    if (!input.sound("nodes")
        || inputs.stream().anyMatch(node -> !node.sound("name", "date", "weight"))) {
      return all;
    }
    var sum = all.stream().mapToInt(WorkNode::weight).sum();
    if (sum != ALL) {
      input.fault("nodes", FaultCodes.CONFLICTING, "各节点权重合计应为100，现为%d".formatted(sum));
    }
    if (all.stream().map(WorkNode::name).distinct().count() != all.size()) {
      input.fault("nodes", FaultCodes.DUPLICATE, "节点名称不得重复");
    }
    return all.stream().sorted(Comparator.comparing(WorkNode::date)).toList();
  }
}
