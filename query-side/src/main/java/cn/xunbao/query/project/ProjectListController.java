package cn.xunbao.query.project;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.project.ProjectId;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.Projects;
import cn.xunbao.query.trace.StreamEvents;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
  private final StreamEvents events;

  ProjectListController(ReadAccess access, Facts facts, StreamEvents events) {
    this.access = access;
    this.facts = facts;
    this.events = events;
  }

  @Operation(summary = "查项目", description = "按任务、单位筛选；单位账号只能查本单位的项目。各项目单独亮灯，未经批准的不亮灯、不计入。")
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
    return new ProjectPage(
        moment.asOf(),
        moment.position(),
        programme,
        rows(state, moment)
            .filter(row -> task == null || task.equals(row.task()))
            .filter(row -> whose == null || whose.equals(row.unit()))
            .toList());
  }

  @Operation(
      summary = "查一个项目",
      description = "现状、节点、投资、包联领导、待审核的新版与全部记录；答复的 ETag 用于各项办理的 If-Match。")
  @AsOfParameters
  @GetMapping("/api/v1/programmes/{p}/projects/{i}")
  ResponseEntity<ProjectView> project(
      @PathVariable("p") String programme,
      @PathVariable("i") String project,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var row =
        rows(state, moment)
            .filter(one -> one.project().equals(project))
            .findFirst()
            .orElseThrow(() -> Rejections.notFound("所查时点没有编号为“%s”的项目".formatted(project)));
    if (!ReadAccess.isOffice(caller) && !caller.isBoundToUnit(row.unit())) {
      throw Rejections.forbidden("该项目不属于本单位，不能查阅");
    }
    var recorded = events.of(new ProjectId(programme, project), moment.position());
    return ResponseEntity.ok()
        .eTag(new EntityTag(recorded.getLast().sequence()).toString())
        .body(ProjectView.of(moment, programme, row, recorded, state));
  }

  private Stream<ProjectRow> rows(ProgrammeState state, Moment moment) {
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    var names = state.unitNames(today);
    return Projects.at(facts, state.programme().programme(), moment.position()).stream()
        .map(life -> ProjectRow.of(life, today, names));
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
