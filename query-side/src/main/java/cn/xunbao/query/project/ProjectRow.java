package cn.xunbao.query.project;

import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.filing.FilingLife;
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
 * @param light its own light; null before it is approved
 * @param explanation why, in one Chinese sentence
 * @param standing where it stands; only what is approved counts
 * @param standingName the same in Chinese
 * @param version number of the version that was filed last
 * @param stage where that version stands
 * @param stageName the same in Chinese
 * @param list id of the list that it was taken over from; null: it was filed by itself
 * @param listRow number of the row in that list
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
    @Nullable Colour light,
    String explanation,
    ProjectLife.Standing standing,
    String standingName,
    int version,
    FilingLife.Stage stage,
    String stageName,
    @Nullable String list,
    @Nullable Integer listRow) {

  static ProjectRow of(ProjectLife life, LocalDate today, UnaryOperator<String> names) {
    var filed = life.filed();
    var overdue = life.overdueOn(today).stream().map(node -> node.stage().chinese()).toList();
    var light = life.lightOn(today);
    var listed = life.listed();
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
        "截至%s，项目%s，%s，%s。"
            .formatted(
                today,
                life.standing().chinese(),
                overdue.isEmpty() ? "没有逾期节点" : String.join("、", overdue) + "逾期",
                light == null ? "未经批准，不亮灯" : "亮" + light.chinese()),
        life.standing(),
        life.standing().chinese(),
        life.filing().version(),
        life.filing().stage(),
        life.filing().stage().chinese(),
        listed == null ? null : listed.list(),
        listed == null ? null : listed.row());
  }
}
