package cn.xunbao.query.summary;

import cn.xunbao.events.work.WorkNode;
import cn.xunbao.period.Period;
import cn.xunbao.work.NodesLife;
import java.util.List;

/**
 * Work nodes as the end of a 旬 shows them.
 *
 * @param done weights of those that were confirmed to be reached, in percent
 * @param due weights of those that were due, in percent
 * @param overdue names of those that were due and not confirmed to be reached
 * @param toConfirm names of those whose completion waits for the office
 */
record NodesAt(int done, int due, List<String> overdue, List<String> toConfirm) {

  static final NodesAt NONE = new NodesAt(0, 0, List.of(), List.of());

  static NodesAt of(NodesLife life, Period period) {
    var day = period.lastDay();
    return new NodesAt(
        life.doneOn(day), life.dueOn(day), names(life.overdueOn(day)), names(life.toConfirm()));
  }

  private static List<String> names(List<WorkNode> nodes) {
    return nodes.stream().map(WorkNode::name).toList();
  }
}
