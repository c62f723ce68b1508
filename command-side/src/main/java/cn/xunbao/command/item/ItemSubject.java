package cn.xunbao.command.item;

import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskView;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.events.task.TaskId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What something is about.
 *
 * @param task code of the task; null: none in particular
 * @param campaign ordinal of the campaign; null: the whole programme
 */
public record ItemSubject(@Nullable String task, @Nullable Integer campaign) {

  private static final int MAX_CAMPAIGN = 9999;

  /** Reads {@code task} and {@code campaign}; of a task the campaign is known. */
  public static ItemSubject read(
      JsonObjectInput input, String programme, ProgrammeDirectory programmes, TaskDirectory tasks) {
    var task = input.optionalText("task", TaskId.MAX_CODE);
    var campaign = campaign(input, programme, programmes);
    if (task == null) {
      return new ItemSubject(null, campaign);
    }
    Optional<Integer> own =
        tasks.find(programme, task).map(TaskView::definition).map(plan -> plan.campaign());
    if (own.isEmpty()) {
      input.fault("task", FaultCodes.UNKNOWN_VALUE, "方案中没有编码为“%s”的任务".formatted(task));
    } else if (campaign != null && !campaign.equals(own.get())) {
      input.fault("campaign", FaultCodes.CONFLICTING, "任务“%s”属于第%d个战役".formatted(task, own.get()));
    }
    return new ItemSubject(task, own.orElse(campaign));
  }

  /** Reads {@code campaign} alone. */
  public static @Nullable Integer campaign(
      JsonObjectInput input, String programme, ProgrammeDirectory programmes) {
    var campaign = input.optionalInt("campaign", 1, MAX_CAMPAIGN);
    if (campaign != null
        && input.sound("campaign")
        && !programmes.require(programme).campaigns().containsKey(campaign)) {
      input.fault("campaign", FaultCodes.UNKNOWN_VALUE, "方案没有第%d个战役".formatted(campaign));
    }
    return campaign;
  }
}
