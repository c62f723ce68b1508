package cn.xunbao.command.project;

import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.project.ProjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is filed about a project.
 *
 * @param name its name
 * @param investment investment planned, in 万元
 * @param leader leader in charge (包联领导)
 * @param site where it is
 * @param nodes its nodes, in their order
 */
public record ProjectContent(
    String name,
    BigDecimal investment,
    @Nullable String leader,
    @Nullable String site,
    List<ProjectNode> nodes) {

  public ProjectContent {
    nodes = List.copyOf(nodes);
  }

  ProjectFiled filed(
      String programme, String project, String task, String unit, @Nullable String document) {
    return new ProjectFiled(
        programme, project, task, unit, name, investment, leader, site, nodes, document);
  }
}
