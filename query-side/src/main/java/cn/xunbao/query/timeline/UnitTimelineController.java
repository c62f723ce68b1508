package cn.xunbao.query.timeline;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.UnitStates;
import cn.xunbao.query.trace.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The timeline of a unit over HTTP: for the unit itself and for those who oversee it. */
@RestController
@AllowedTo({Role.ADMIN, Role.REPORTER, Role.UNIT_HEAD, Role.COORDINATION_OFFICE, Role.AUDITOR})
class UnitTimelineController {

  private static final int PAGE = 100;

  private final UnitStates units;
  private final Selections selections;
  private final Timelines timelines;
  private final Paging paging;
  private final SensitiveReads reads;

  UnitTimelineController(
      UnitStates units,
      Selections selections,
      Timelines timelines,
      Paging paging,
      SensitiveReads reads) {
    this.units = units;
    this.selections = selections;
    this.timelines = timelines;
    this.paging = paging;
    this.reads = reads;
  }

  @Operation(
      summary = "查单位的时间线",
      description =
          "该单位的全部记录：名称、人员、承接等变更，牵头或参与任务的得失，报送、催报、交办、措施，以及该单位账号所做的一切；"
              + "每条附此前与此后的内容、关于哪一期、记录与可知时间、序号、经办人。可按方案筛选，前后翻页。单位账号只能查本单位。")
  @AsOfParameters
  @GetMapping(path = "/api/v1/units/{u}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
  TimelinePage timeline(
      @PathVariable("u") String code,
      @Parameter(description = "方案编号；不给则含全部方案") @RequestParam(name = "programme", required = false)
          @Nullable String programme,
      @ParameterObject @ModelAttribute TimelineQuery query,
      Moment asked,
      Caller caller,
      HttpServletRequest request) {
    var size = Paging.size(query.limit(), PAGE);
    var place = Place.of(query, asked, paging, request);
    var scope = Scope.programme(caller, programme);
    ReadAccess.requireOwnHistory(caller, code);
    var moment = place.moment();
    var known = units.at(moment.position());
    var unit = known.get(code);
    if (unit == null) {
      throw Rejections.notFound("所查时点没有编码为“%s”的单位".formatted(code));
    }
    var page =
        timelines.page(
            selections.ofUnit(code, scope, moment), place, size, on -> UnitStates.names(known, on));
    if (ReadAccess.oversees(caller)) {
      reads.note(caller, request);
    }
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    return TimelinePage.of(place, code, unit.life().nameOn(today), page);
  }
}
