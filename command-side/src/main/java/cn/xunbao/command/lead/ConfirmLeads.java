package cn.xunbao.command.lead;

import cn.xunbao.events.task.TaskPeople;
import java.util.List;

/**
 * Confirms who leads tasks that name no lead, all or none.
 *
 * @param programme id of the programme
 * @param items the tasks
 * @param reason why
 */
record ConfirmLeads(String programme, List<Item> items, String reason) {

  ConfirmLeads {
    items = List.copyOf(items);
  }

  /**
   * One task.
   *
   * @param task its code
   * @param units codes of its leads, the first is the primary; empty: as first proposed
   * @param people the people named with them
   */
  record Item(String task, List<String> units, TaskPeople people) {
    Item {
      units = List.copyOf(units);
    }
  }
}
