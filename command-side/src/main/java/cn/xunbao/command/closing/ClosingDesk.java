package cn.xunbao.command.closing;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.closing.ClosingId;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.task.TaskId;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Has a step towards a closing decided and answers how it stands then. */
final class ClosingDesk {

  private final Desk desk;

  ClosingDesk(Desk desk) {
    this.desk = desk;
  }

  /**
   * The closing of a task.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there can't be such a task
   */
  static ClosingId id(String programme, String task) {
    if (!StreamId.isPart(programme, ProgrammeId.MAX_ID)
        || !StreamId.isPart(task, TaskId.MAX_CODE)) {
      throw Rejections.notFound("方案“%s”中没有编码为“%s”的任务".formatted(programme, task));
    }
    return new ClosingId(programme, task);
  }

  /** Reads a step from a body and has it decided; it isn't sent if there was any fault. */
  ResponseEntity<ClosingStanding> decide(
      ClosingId id, JsonBody body, Caller caller, Function<JsonObjectInput, ClosingStep> step) {
    return desk.decide(
        body,
        caller,
        (input, now) -> step.apply(input),
        (ClosingLife life) -> ClosingStanding.of(id.programme(), id.task(), life));
  }
}
