package cn.xunbao.standalone.simulation;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.simulation.SimulationId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The simulated clock over HTTP. */
@RestController
class SimulationController {

  private final ClockMover mover;

  SimulationController(ClockMover mover) {
    this.mover = mover;
  }

  @Operation(
      summary = "拨动模拟时钟",
      description = "只能向后拨；此前的记录全部编号后方才拨动，途中到期的事项（催报等）依次办完后答复。系统按真实时间运行时为404。限系统管理员。",
      requestBody =
          @RequestBody(content = @Content(schema = @Schema(implementation = ClockBody.class))))
  @PostMapping("/api/v1/simulation/clock")
  @AllowedTo(Role.ADMIN)
  ResponseEntity<ClockAnswer> move(JsonBody body, Caller caller) {
    var instant = body.read(SimulationController::instant);
    var now = mover.moveTo(instant, caller.client());
    var mark = new ConsistencyToken(new SimulationId().toString(), 0);
    return ResponseEntity.ok()
        .header(ConsistencyToken.HEADER, mark.encode())
        .body(new ClockAnswer(now));
  }

  private static Instant instant(JsonObjectInput input) {
    return input.requiredInstant("now");
  }

  /** What is sent. */
  private record ClockBody(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "2023-04-01T08:00:00+08:00",
              description = "拨到的时刻，不早于时钟现在的时刻")
          Instant now) {}

  /**
   * What is answered.
   *
   * @param now where the clock stands
   */
  record ClockAnswer(Instant now) {}
}
