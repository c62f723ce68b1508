package cn.xunbao.query.project;

import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.light.Colour;
import cn.xunbao.project.ProjectLife;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A project as it stands.
 *
 * @param project its id
 * @param task code of the task that it stands under
 * @param unit code of the unit that owns it
 * @param unitName its name
 * @param name name of the project
 * @param leader leader in charge (包联领导)
 * @param site where it is
 * @param investment investment planned, in 万元
 * @param invested investment done, in 万元
 * @param nodes its nodes with their planned dates
 * @param reached when nodes were reached
 * @param overdue names of nodes that are overdue
 * @param light its own light
 * @param explanation why, in one Chinese sentence
 * @param standing where its closing stands
 * @param standingName the same in Chinese
 */
record ProjectRow(
    String project,
    String task,
    String unit,
    String unitName,
    String name,
    @Nullable String leader,
    @Nullable String site,
    BigDecimal investment,
    BigDecimal invested,
    List<ProjectNode> nodes,
    Map<ProjectStage, LocalDate> reached,
    List<String> overdue,
    Colour light,
    String explanation,
    ProjectLife.Standing standing,
    String standingName) {

  static ProjectRow of(ProjectLife life, LocalDate today, UnaryOperator<String> names) {
    var filed = life.filed();
    var overdue = life.overdueOn(today).stream().map(node -> node.stage().chinese()).toList();
    var light = life.lightOn(today);
    return new ProjectRow(
        filed.project(),
        filed.task(),
        filed.unit(),
        names.apply(filed.unit()),
        filed.name(),
        filed.leader(),
        filed.site(),
        filed.investment(),
        life.invested(),
        filed.nodes(),
        life.reached(),
        overdue,
        light,
        "截至%s，项目%s，%s，亮%s。"
            .formatted(
                today,
                life.standing().chinese(),
                overdue.isEmpty() ? "没有逾期节点" : String.join("、", overdue) + "逾期",
                light.chinese()),
        life.standing(),
        life.standing().chinese());
  }
}
