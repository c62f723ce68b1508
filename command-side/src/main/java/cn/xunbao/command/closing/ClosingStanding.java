package cn.xunbao.command.closing;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.closing.ClosingLife.Stage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the closing of a task stands after a step.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param stage where it stands
 * @param stageName the same in Chinese
 * @param unit code of the lead unit that applied
 * @param publishedUntil last day of its publication
 * @param closedAt when it was closed
 * @param requestedDeadline the later deadline that is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClosingStanding(
    String programme,
    String task,
    Stage stage,
    String stageName,
    @Nullable String unit,
    @Nullable LocalDate publishedUntil,
    @Nullable Instant closedAt,
    @Nullable String requestedDeadline) {

  static ClosingStanding of(String programme, String task, ClosingLife life) {
    var extension = life.extension();
    return new ClosingStanding(
        programme,
        task,
        life.stage(),
        life.stage().chinese(),
        life.unit(),
        life.publishedUntil(),
        life.closedAt(),
        extension == null ? null : extension.until());
  }
}
