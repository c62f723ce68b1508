package cn.xunbao.query.timeline;

import cn.xunbao.edge.journal.SensitiveReads;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.UnitStates;
import cn.xunbao.query.trace.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The timeline of a person over HTTP; a unit sees what its own people did in it. */
@RestController
@AllowedTo({Role.ADMIN, Role.REPORTER, Role.UNIT_HEAD, Role.COORDINATION_OFFICE, Role.AUDITOR})
class PersonTimelineController {

  private static final int PAGE = 100;

  private final UnitStates units;
  private final Selections selections;
  private final Persons persons;
  private final Timelines timelines;
  private final Paging paging;
  private final SensitiveReads reads;

  PersonTimelineController(
      UnitStates units,
      Selections selections,
      Persons persons,
      Timelines timelines,
      Paging paging,
      SensitiveReads reads) {
    this.units = units;
    this.selections = selections;
    this.persons = persons;
    this.timelines = timelines;
    this.paging = paging;
    this.reads = reads;
  }

  @Operation(
      summary = "查人员的时间线",
      description =
          "以姓名（name）或账号（client）查一人经办的全部记录，以及任职、被明确为责任人员、交接的记录；可以 unit 限于一个单位"
              + "（同名时使用）。单位账号只见本单位的部分。前后翻页。")
  @AsOfParameters
  @GetMapping(path = "/api/v1/persons/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
  TimelinePage timeline(
      @Parameter(description = "姓名") @RequestParam(name = "name", required = false)
          @Nullable String name,
      @Parameter(description = "账号编号") @RequestParam(name = "client", required = false)
          @Nullable String client,
      @Parameter(description = "单位编码") @RequestParam(name = "unit", required = false)
          @Nullable String unit,
      @Parameter(description = "方案编号；不给则含全部方案") @RequestParam(name = "programme", required = false)
          @Nullable String programme,
      @ParameterObject @ModelAttribute TimelineQuery query,
      Moment asked,
      Caller caller,
      HttpServletRequest request) {
    var size = Paging.size(query.limit(), PAGE);
    var place = Place.of(query, asked, paging, request);
    var scope = Scope.programme(caller, programme);
    var confined = unit(caller, unit);
    var person = person(name, client, place.moment());
    var known = units.at(place.moment().position());
    var page =
        timelines.page(
            selections.ofPerson(person, confined, scope, place.moment()),
            place,
            size,
            on -> UnitStates.names(known, on));
    if (ReadAccess.oversees(caller)) {
      reads.note(caller, request);
    }
    return TimelinePage.of(
        place, Objects.requireNonNullElse(person.client(), person.name()), person.name(), page);
  }

  private Person person(@Nullable String name, @Nullable String client, Moment moment) {
    if ((name == null) == (client == null)) {
      throw Rejections.invalidParameter("name", FaultCodes.REQUIRED, "请给出 name 或 client，且只给一个");
    }
    return name == null
        ? persons.of(Objects.requireNonNull(client), moment)
        : new Person(name.strip(), null);
  }

  private static @Nullable String unit(Caller caller, @Nullable String asked) {
    if (ReadAccess.oversees(caller)) {
      return asked;
    }
    var unit = caller.unit();
    if (unit == null || asked != null && !unit.equals(asked)) {
      throw Rejections.forbidden("单位账号只能查本单位人员的时间线");
    }
    return unit;
  }
}
