package cn.xunbao.query.blame;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.UnitStates;
import cn.xunbao.query.ledger.Ledger;
import cn.xunbao.query.summary.period.PeriodSummaries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which event set what is known, over HTTP; for whoever may read the history of it. */
@RestController
@AllowedTo({Role.ADMIN, Role.REPORTER, Role.UNIT_HEAD, Role.COORDINATION_OFFICE, Role.AUDITOR})
class BlameController {

  private final ReadAccess access;
  private final Facts facts;
  private final UnitStates units;
  private final UnitFields ofUnits;
  private final GoalFields ofProgrammes;
  private final CampaignFields ofCampaigns;
  private final TouchedReports reports;
  private final IndicatorLights lights;
  private final Sources sources;

  BlameController(
      ReadAccess access,
      Facts facts,
      UnitStates units,
      UnitFields ofUnits,
      GoalFields ofProgrammes,
      CampaignFields ofCampaigns,
      TouchedReports reports,
      IndicatorLights lights,
      Sources sources) {
    this.access = access;
    this.facts = facts;
    this.units = units;
    this.ofUnits = ofUnits;
    this.ofProgrammes = ofProgrammes;
    this.ofCampaigns = ofCampaigns;
    this.reports = reports;
    this.lights = lights;
    this.sources = sources;
  }

  @Operation(
      summary = "查任务各项内容的出处",
      description =
          "台账中该任务的每一项（牵头单位、时限、任务内容、责任人员、指标目标与分期目标、报送内容与数值、亮灯、销号环节、事项等）现为何值、"
              + "此前为何值、由哪一条记录、何人、何时、在哪一期报送中写入，报送并附回执编号；亮灯附推算依据。period 为报送与亮灯的期次，"
              + "不给则为最近结束的一旬。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/tasks/{t}/blame",
      produces = MediaType.APPLICATION_JSON_VALUE)
  TaskBlame task(
      @PathVariable("p") String programme,
      @PathVariable("t") String code,
      @Parameter(description = "期次，如 2023-04-X1") @RequestParam(name = "period", required = false)
          @Nullable String period,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var task = ReadAccess.task(state, code, caller);
    var asked =
        period == null
            ? Ledger.period(state.plan().year(), moment.asOf())
            : PeriodSummaries.period(state, period);
    var said = reports.between(programme, List.of(code), asked.code(), 0, moment.position());
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    return new TaskBlame(
        moment.asOf(),
        moment.position(),
        programme,
        code,
        task.definition().title(),
        asked.code(),
        sources.blame(
            new TaskFields(facts, state, state.unitNames(today)).of(task, said),
            lights.of(List.of(task), state, asked, null, moment)));
  }

  @Operation(
      summary = "查单位各项内容的出处",
      description = "单位的名称、别称、隶属关系、所含单位、在职人员、承接等各项现为何值、此前为何值、由哪一条记录、何人、何时写入。单位账号只能查本单位。")
  @AsOfParameters
  @GetMapping(path = "/api/v1/units/{u}/blame", produces = MediaType.APPLICATION_JSON_VALUE)
  ThingBlame unit(@PathVariable("u") String code, Moment moment, Caller caller) {
    ReadAccess.requireOwnHistory(caller, code);
    var known = units.at(moment.position());
    if (!known.containsKey(code)) {
      throw Rejections.notFound("所查时点没有编码为“%s”的单位".formatted(code));
    }
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    return new ThingBlame(
        moment.asOf(),
        moment.position(),
        code,
        sources.blame(
            ofUnits.of(code, moment.position(), today, UnitStates.names(known, today)), List.of()));
  }

  @Operation(
      summary = "查专项各项内容的出处",
      description = "专班（办公室所在单位、召集人、成员单位）与专项目标的各项现为何值、此前为何值、由哪一条记录、何人、何时写入。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/campaigns/{c}/blame",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
  ThingBlame campaign(
      @PathVariable("p") String programme,
      @PathVariable("c") int ordinal,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var campaign =
        state
            .campaign(ordinal)
            .orElseThrow(() -> Rejections.notFound("所查时点方案中没有序号为%d的专项".formatted(ordinal)));
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    return new ThingBlame(
        moment.asOf(),
        moment.position(),
        String.valueOf(ordinal),
        sources.blame(ofCampaigns.of(state, campaign, state.unitNames(today)), List.of()));
  }

  @Operation(
      summary = "查方案总目标各项内容的出处",
      description = "方案总目标的目标、分期目标、数值、评估认定等各项现为何值、此前为何值、由哪一条记录、何人、何时写入。")
  @AsOfParameters
  @GetMapping(path = "/api/v1/programmes/{p}/blame", produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
  ThingBlame programme(@PathVariable("p") String programme, Moment moment, Caller caller) {
    var state = access.programme(programme, moment, caller);
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    return new ThingBlame(
        moment.asOf(),
        moment.position(),
        programme,
        sources.blame(ofProgrammes.of(state, state.unitNames(today)), List.of()));
  }

  /**
   * Where what is known of a task comes from.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param task code of the task
   * @param title the task's text
   * @param period code of the period of reports and lights
   * @param fields what is known
   */
  record TaskBlame(
      Instant asOf,
      long position,
      String programme,
      String task,
      String title,
      String period,
      List<Blamed> fields) {}

  /**
   * Where what is known of a unit, a campaign or a programme's own goals comes from.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param about code of the unit, ordinal of the campaign, or id of the programme
   * @param fields what is known
   */
  record ThingBlame(Instant asOf, long position, String about, List<Blamed> fields) {}
}
