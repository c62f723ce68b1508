package cn.xunbao.query.blame;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedTo;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.security.Role;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.blame.Changes.Between;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.UnitStates;
import cn.xunbao.query.ledger.Ledger;
import cn.xunbao.query.summary.period.PeriodSummaries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What was known then against what is known now, over HTTP. */
@RestController
class ChangesController {

  private static final String WHAT =
      "当时（from）所知与现在（to，不给则为所查时点）所知逐项对照，列出不同之处（all=true 时也列出相同之处），每处附其间写入的记录、经办人、"
          + "时间、期次与回执。from、to 可为记录序号或时点。";

  private final ReadAccess access;
  private final Moments moments;
  private final UnitStates units;
  private final Changes changes;

  ChangesController(ReadAccess access, Moments moments, UnitStates units, Changes changes) {
    this.access = access;
    this.moments = moments;
    this.units = units;
    this.changes = changes;
  }

  @Operation(
      summary = "对照任务的当时所知与现在所知",
      description = WHAT + "含其间有变动的各期报送，以及 period（不给则为最近结束的一旬）的亮灯。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/tasks/{t}/changes",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.ADMIN, Role.REPORTER, Role.UNIT_HEAD, Role.COORDINATION_OFFICE, Role.AUDITOR})
  ThenAndNow task(
      @PathVariable("p") String programme,
      @PathVariable("t") String code,
      @ParameterObject @ModelAttribute ChangesQuery query,
      Moment moment,
      Caller caller) {
    var to = to(query, moment);
    var now = access.programme(programme, to, caller);
    var task = ReadAccess.task(now, code, caller);
    var between = between(now, query, to, caller);
    return answer(
        code,
        task.definition().title(),
        between.from(),
        between.to(),
        changes.ofTask(between, task));
  }

  @Operation(
      summary = "对照专项的当时所知与现在所知",
      description = WHAT + "含专班、专项目标、各任务及其报送，以及 period（不给则为最近结束的一旬）的亮灯。")
  @AsOfParameters
  @GetMapping(
      path = "/api/v1/programmes/{p}/campaigns/{c}/changes",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.ADMIN, Role.COORDINATION_OFFICE, Role.AUDITOR})
  ThenAndNow campaign(
      @PathVariable("p") String programme,
      @PathVariable("c") int ordinal,
      @ParameterObject @ModelAttribute ChangesQuery query,
      Moment moment,
      Caller caller) {
    var to = to(query, moment);
    var now = access.programme(programme, to, caller);
    var campaign =
        now.campaign(ordinal)
            .orElseThrow(() -> Rejections.notFound("所查时点方案中没有序号为%d的专项".formatted(ordinal)));
    var between = between(now, query, to, caller);
    return answer(
        String.valueOf(ordinal),
        campaign.name(),
        between.from(),
        between.to(),
        changes.ofCampaign(between, campaign));
  }

  @Operation(summary = "对照单位的当时所知与现在所知", description = WHAT + "单位账号只能查本单位。")
  @AsOfParameters
  @GetMapping(path = "/api/v1/units/{u}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
  @AllowedTo({Role.ADMIN, Role.REPORTER, Role.UNIT_HEAD, Role.COORDINATION_OFFICE, Role.AUDITOR})
  ThenAndNow unit(
      @PathVariable("u") String code,
      @ParameterObject @ModelAttribute ChangesQuery query,
      Moment moment,
      Caller caller) {
    ReadAccess.requireOwnHistory(caller, code);
    var to = to(query, moment);
    var from = from(query, to);
    var known = units.at(to.position());
    var unit = known.get(code);
    if (unit == null) {
      throw Rejections.notFound("所查时点没有编码为“%s”的单位".formatted(code));
    }
    return answer(
        code,
        unit.life().name(),
        from,
        to,
        changes.ofUnit(code, known, from, to, query.wantsAll()));
  }

  private Between between(ProgrammeState now, ChangesQuery query, Moment to, Caller caller) {
    var from = from(query, to);
    var then = access.programme(now.programme().programme(), from, caller);
    var period = query.period();
    return new Between(
        from,
        then,
        to,
        now,
        period == null
            ? Ledger.period(now.plan().year(), to.asOf())
            : PeriodSummaries.period(now, period),
        query.wantsAll());
  }

  private Moment to(ChangesQuery query, Moment moment) {
    var to = query.to();
    return to == null ? moment : moments.named("to", to);
  }

  private Moment from(ChangesQuery query, Moment to) {
    var text = query.from();
    if (text == null || text.isBlank()) {
      throw Rejections.invalidParameter("from", FaultCodes.REQUIRED, "请以 from 给出当时的记录序号或时点");
    }
    var from = moments.named("from", text);
    if (from.position() > to.position()) {
      throw Rejections.invalidParameter("from", FaultCodes.OUT_OF_RANGE, "from 不能晚于 to");
    }
    return from;
  }

  private static ThenAndNow answer(
      String about, String name, Moment from, Moment to, List<Changed> changes) {
    return new ThenAndNow(
        to.asOf(), to.position(), about, name, new Then(from.asOf(), from.position()), changes);
  }

  /**
   * What was known then and what is known now.
   *
   * @param asOf the later instant, at which what is known now is judged
   * @param position position of the last event that is known now
   * @param about code of what it is about
   * @param name what that is called
   * @param from the earlier moment
   * @param changes what was known then and what is known now, field by field
   */
  record ThenAndNow(
      Instant asOf, long position, String about, String name, Then from, List<Changed> changes) {}

  /**
   * The earlier moment.
   *
   * @param asOf the instant at which what was known then is judged
   * @param position position of the last event that was known then
   */
  @Schema(name = "KnownThen")
  record Then(Instant asOf, long position) {}
}
