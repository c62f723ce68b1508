package cn.xunbao.events.project;

import cn.xunbao.events.EventType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit filed a project, for the first time or anew.
 *
 * @param programme id of the programme
 * @param project its id
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param name its name
 * @param investment investment planned, in 万元
 * @param leader leader in charge (包联领导)
 * @param site where it is
 * @param nodes its nodes, in their order
 * @param document the document that changes what is approved; null for what isn't
 */
@EventType("project.filed")
public record ProjectFiled(
    String programme,
    String project,
    String task,
    String unit,
    String name,
    BigDecimal investment,
    @Nullable String leader,
    @Nullable String site,
    List<ProjectNode> nodes,
    @Nullable String document)
    implements ProjectEvent {

  public ProjectFiled {
    nodes = List.copyOf(nodes);
  }
}
