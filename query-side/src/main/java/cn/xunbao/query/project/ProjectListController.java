package cn.xunbao.query.project;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.Projects;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects over HTTP. */
@RestController
@AllowedToEveryRole
class ProjectListController {

  private final ReadAccess access;
  private final Facts facts;

  ProjectListController(ReadAccess access, Facts facts) {
    this.access = access;
    this.facts = facts;
  }

  @Operation(summary = "查项目", description = "按任务、单位筛选；单位账号只能查本单位的项目。各项目单独亮灯。")
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/projects")
  ProjectPage projects(
      @PathVariable("p") String programme,
      @RequestParam(name = "task", required = false) @Nullable String task,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var whose = ReadAccess.unitAsked(caller, unit);
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    var names = state.unitNames(today);
    return new ProjectPage(
        moment.asOf(),
        moment.position(),
        programme,
        Projects.at(facts, programme, moment.position()).stream()
            .map(life -> ProjectRow.of(life, today, names))
            .filter(row -> task == null || task.equals(row.task()))
            .filter(row -> whose == null || whose.equals(row.unit()))
            .toList());
  }

  /**
   * Projects.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items in the order of their ids
   */
  record ProjectPage(Instant asOf, long position, String programme, List<ProjectRow> items) {}
}
