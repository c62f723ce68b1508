package cn.xunbao.command.project;

import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.filing.FilingLife.Stage;
import cn.xunbao.project.ProjectLife;
import cn.xunbao.project.ProjectLife.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * How a project stands after a step.
 *
 * @param project its id
 * @param task code of the task
 * @param unit code of the unit that owns it
 * @param name its name
 * @param standing where it stands
 * @param version number of the version that was filed last
 * @param stage where that version stands
 * @param invested investment done, in 万元
 * @param reached when nodes were reached
 */
record ProjectStanding(
    String project,
    String task,
    String unit,
    String name,
    Standing standing,
    int version,
    Stage stage,
    BigDecimal invested,
    Map<ProjectStage, LocalDate> reached) {

  static ProjectStanding of(ProjectLife life) {
    var filed = life.filed();
    return new ProjectStanding(
        filed.project(),
        filed.task(),
        filed.unit(),
        filed.name(),
        life.standing(),
        life.filing().version(),
        life.filing().stage(),
        life.invested(),
        life.reached());
  }
}
