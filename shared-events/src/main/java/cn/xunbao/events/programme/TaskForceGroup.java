package cn.xunbao.events.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group below a task force (专项组).
 *
 * @param name its name
 * @param hostUnit code of the unit where it sits
 * @param tasks codes of its tasks
 */
public record TaskForceGroup(String name, @Nullable String hostUnit, List<String> tasks) {

  public TaskForceGroup {
    tasks = List.copyOf(tasks);
  }
}
