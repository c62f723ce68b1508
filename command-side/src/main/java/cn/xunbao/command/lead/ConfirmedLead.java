package cn.xunbao.command.lead;

import cn.xunbao.events.task.LeadSource;
import cn.xunbao.events.task.TaskPeople;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a task, as confirmed.
 *
 * @param task its code
 * @param units codes of its leads, the first is the primary
 * @param source where they were proposed from; null if they weren't
 * @param people the people named with them
 */
record ConfirmedLead(
    String task, List<String> units, @Nullable LeadSource source, TaskPeople people) {

  ConfirmedLead {
    units = List.copyOf(units);
  }
}
