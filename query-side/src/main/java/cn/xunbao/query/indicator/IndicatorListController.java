package cn.xunbao.query.indicator;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.EntityTag;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.indicator.IndicatorId;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ValueLives;
import cn.xunbao.query.summary.Certification;
import cn.xunbao.query.summary.LightInputs;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators over HTTP. */
@RestController
@RequestMapping("/api/v1/programmes/{p}/indicators")
@AllowedToEveryRole
class IndicatorListController {

  private final ReadAccess access;
  private final Facts facts;
  private final Chronicle chronicle;

  IndicatorListController(ReadAccess access, Facts facts, Chronicle chronicle) {
    this.access = access;
    this.facts = facts;
    this.chronicle = chronicle;
  }

  @Operation(summary = "查指标", description = "方案、战役、任务的全部指标及其目标、分期目标、分解、数据到期规则；可按任务、战役筛选。")
  @AsOfParameters
  @GetMapping
  Indicators list(
      @PathVariable("p") String programme,
      @RequestParam(name = "task", required = false) @Nullable String task,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    return new Indicators(
        moment.asOf(),
        moment.position(),
        programme,
        all(state, moment)
            .filter(item -> task == null || task.equals(item.task()))
            .filter(item -> campaign == null || campaign.equals(item.campaign()))
            .toList());
  }

  @Operation(
      summary = "查一项指标",
      description = "目标及历次调整、分期目标、分解、填报值、评估认定核验值、按规则待认定待核验的数值、上级通报。答复的 ETag 用于修改时的 If-Match。")
  @AsOfParameters
  @GetMapping("/{code}")
  ResponseEntity<IndicatorView> one(
      @PathVariable("p") String programme,
      @PathVariable("code") String code,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var item =
        all(state, moment)
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> Rejections.notFound("所查时点没有编码为“%s”的指标".formatted(code)));
    var answer = ResponseEntity.ok();
    version(new IndicatorId(programme, code), moment)
        .forEach(version -> answer.eTag(new EntityTag(version).toString()));
    return answer.body(
        new IndicatorView(
            moment.asOf(),
            moment.position(),
            programme,
            item,
            checked(programme, code, moment),
            uncertified(state, code, moment)));
  }

  private List<CheckedValue> checked(String programme, String code, Moment moment) {
    return ValueLives.of(facts, programme, code, moment.position()).entrySet().stream()
        .map(
            entry ->
                CheckedValue.of(
                    entry.getKey(),
                    entry.getValue(),
                    version(entry.getKey(), moment).findFirst().orElse(null)))
        .toList();
  }

  private List<Certification.Open> uncertified(ProgrammeState state, String code, Moment moment) {
    if (state.rules().certifications().isEmpty()) {
      return List.of();
    }
    var day = moment.asOf().atZone(Period.ZONE).toLocalDate();
    var period = Period.containing(PeriodKind.XUN, day);
    var programme = state.programme().programme();
    var reports =
        Stream.concat(Stream.of(period), LightInputs.earlier(state, period).stream())
            .map(one -> PeriodReports.at(facts, programme, one.code(), moment.position()));
    return Stream.ofNullable(Certification.of(state, period, reports, null))
        .flatMap(certification -> certification.open().stream())
        .filter(open -> open.indicator().equals(code))
        .toList();
  }

  private Stream<Long> version(StreamId stream, Moment moment) {
    return chronicle.versionOf(stream.toString(), moment.position()).stream();
  }

  /** Goals first, then the tasks' in the order of the plan. */
  private static Stream<IndicatorItem> all(ProgrammeState state, Moment moment) {
    var today = moment.asOf().atZone(Period.ZONE).toLocalDate();
    var lives = state.indicators();
    return Stream.of(
            lives.goals(null, state.plan().goals()).stream()
                .map(goal -> item(state, goal, null, null, today)),
            state.campaigns().stream()
                .flatMap(
                    campaign ->
                        lives.goals(campaign.campaign(), campaign.goals()).stream()
                            .map(goal -> item(state, goal, null, campaign.campaign(), today))),
            state.tasks().stream()
                .map(task -> task.definition())
                .flatMap(
                    task ->
                        task.indicators().stream()
                            .map(one -> item(state, one, task.task(), task.campaign(), today))))
        .flatMap(some -> some);
  }

  private static IndicatorItem item(
      ProgrammeState state,
      IndicatorDefinition indicator,
      @Nullable String task,
      @Nullable Integer campaign,
      LocalDate today) {
    return IndicatorItem.of(
        indicator, task, campaign, state.indicators().of(indicator.code()), today);
  }

  /**
   * Indicators.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items goals first, then in the order of the plan
   */
  record Indicators(Instant asOf, long position, String programme, List<IndicatorItem> items) {}

  /**
   * One indicator.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param indicator the indicator
   * @param checkedValues values that were assessed, certified or verified
   * @param uncertified values that a rule wants certified and verified, and that still aren't
   */
  record IndicatorView(
      Instant asOf,
      long position,
      String programme,
      IndicatorItem indicator,
      List<CheckedValue> checkedValues,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Certification.Open> uncertified) {}
}
