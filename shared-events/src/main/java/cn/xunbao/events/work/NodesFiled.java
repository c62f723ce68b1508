package cn.xunbao.events.work;

import cn.xunbao.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lead unit filed the work nodes of a task.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit
 * @param version number of the version, from 1
 * @param nodes the nodes by date; their weights sum up to 100
 * @param document the document that changes nodes in force; null for the first
 */
@EventType("nodes.filed")
public record NodesFiled(
    String programme,
    String task,
    String unit,
    int version,
    List<WorkNode> nodes,
    @Nullable String document)
    implements NodesEvent {

  public NodesFiled {
    nodes = List.copyOf(nodes);
  }
}
