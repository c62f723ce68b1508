package cn.xunbao.command.project;

import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.project.ProjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files a project.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param name its name
 * @param investment investment planned, in 万元
 * @param leader leader in charge (包联领导)
 * @param site where it is
 * @param nodes its nodes, in their order
 */
record FileProject(
    String programme,
    String task,
    String unit,
    String name,
    BigDecimal investment,
    @Nullable String leader,
    @Nullable String site,
    List<ProjectNode> nodes) {

  ProjectFiled as(String project) {
    return new ProjectFiled(programme, project, task, unit, name, investment, leader, site, nodes);
  }
}
