package cn.xunbao.standalone.replay;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.replay.Replay;
import cn.xunbao.query.replay.ReplayAct;
import cn.xunbao.query.replay.ReplayDesk;
import cn.xunbao.query.replay.ReplayKind;
import cn.xunbao.query.replay.ReplayScope;
import cn.xunbao.query.replay.ReplayState;
import cn.xunbao.query.replay.ReplayWorker;
import cn.xunbao.query.replay.Requester;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Replays are asked for, cancelled, switched to and cleared away over HTTP. */
@RestController
@RequestMapping("/api/v1/replays")
class ReplayController {

  private final ReplayDesk desk;
  private final ReplayWorker worker;
  private final Chronicle chronicle;
  private final BusinessClock clock;

  ReplayController(ReplayDesk desk, ReplayWorker worker, Chronicle chronicle, BusinessClock clock) {
    this.desk = desk;
    this.worker = worker;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  @Operation(
      summary = "发起重放",
      description =
          "由事件记录从头推算，在运行系统之旁进行，不对外产生任何作用。REBUILD 重建并（一致时自动）切换，限系统管理员；"
              + "SCRATCH 推算到 upTo 号记录，供以 generation 参数查询；DRIFT_CHECK 与现行逐条核对。"
              + "逐次办理，发起人和时间永久留存。限系统管理员、总协调办公室和审计，账号不得限于单个方案。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = ReplayBody.class))))
  @PostMapping
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
  ResponseEntity<Replay> ask(JsonBody body, Caller caller) {
    ReplayScope.require(caller);
    var order = ReplayReader.read(body, desk.projections(), chronicle.newest());
    if (order.kind() == ReplayKind.REBUILD && !caller.has(Role.ADMIN)) {
      throw Rejections.forbidden("重建会切换现行事实，限系统管理员");
    }
    var asked = desk.ask(order, Requester.of(caller), clock.now());
    return ResponseEntity.status(HttpStatus.ACCEPTED).body(asked);
  }

  @Operation(summary = "取消重放", description = "尚未办完的即行停止，推算到一半的一代随之清除；已切换的不能取消。限系统管理员和发起人。")
  @PostMapping("/{id}/cancel")
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
  ResponseEntity<Replay> cancel(@PathVariable("id") long id, Caller caller) {
    var replay = own(id, caller);
    if (replay.state().isFinal() || replay.live()) {
      throw Rejections.conflict("第%d号重放已办完或已切换，不能取消".formatted(id));
    }
    return noted(id, ReplayAct.CANCEL, caller);
  }

  @Operation(
      summary = "切换到重建的一代",
      description = "重建结果与现行的不一致（READY）时，由系统管理员查看不一致之处后决定切换；原一代保留至有人清除。限系统管理员。")
  @PostMapping("/{id}/switch")
  @AllowedTo(Role.ADMIN)
  ResponseEntity<Replay> switchOver(@PathVariable("id") long id, Caller caller) {
    ReplayScope.require(caller);
    var replay = existing(id);
    if (replay.state() != ReplayState.READY) {
      throw Rejections.conflict("第%d号重放不在待切换状态，现为 %s".formatted(id, replay.state()));
    }
    return noted(id, ReplayAct.SWITCH, caller);
  }

  @Operation(
      summary = "清除重放留下的一代事实",
      description = "推算到某号记录（SCRATCH）的，清除所推算的一代；重建的，清除被替换下来的一代。现行的一代任何人都不能清除。限系统管理员和发起人。")
  @DeleteMapping("/{id}/generation")
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
  ResponseEntity<Replay> drop(@PathVariable("id") long id, Caller caller) {
    var replay = own(id, caller);
    if (!replay.state().isFinal()) {
      throw Rejections.conflict("第%d号重放尚未办完，请先取消".formatted(id));
    }
    var left = left(replay);
    if (left == null) {
      throw Rejections.notFound("第%d号重放没有留下可清除的一代".formatted(id));
    }
    if (!worker.drop(left)) {
      throw Rejections.conflict("另有重放正在进行，请待其办完再清除");
    }
    desk.act(id, ReplayAct.DROP, Requester.of(caller), clock.now());
    return ResponseEntity.ok(existing(id));
  }

  private static @Nullable Long left(Replay replay) {
    return replay.live() || replay.replaced() != null ? replay.replaced() : replay.generation();
  }

  private ResponseEntity<Replay> noted(long id, ReplayAct act, Caller caller) {
    desk.act(id, act, Requester.of(caller), clock.now());
    return ResponseEntity.status(HttpStatus.ACCEPTED).body(existing(id));
  }

  private Replay own(long id, Caller caller) {
    ReplayScope.require(caller);
    var replay = existing(id);
    if (!caller.has(Role.ADMIN) && !caller.client().equals(replay.askedBy().client())) {
      throw Rejections.forbidden("第%d号重放不是本账号发起的".formatted(id));
    }
    return replay;
  }

  private Replay existing(long id) {
    return desk.find(id).orElseThrow(() -> Rejections.notFound("没有第%d号重放".formatted(id)));
  }

  /** What is sent. */
  private record ReplayBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "SCRATCH",
              description = "REBUILD 重建、SCRATCH 推算到某号记录、DRIFT_CHECK 核对")
          ReplayKind kind,
      @Schema(
              example = "[\"facts\"]",
              description = "推算哪些：facts、timers、escalations、webhooks；不填为全部，SCRATCH 只有 facts")
          List<String> projections,
      @Schema(example = "1200", description = "推算到第几号记录，SCRATCH 必填，其余不得填") Integer upTo) {}
}
