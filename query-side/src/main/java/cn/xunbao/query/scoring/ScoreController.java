package cn.xunbao.query.scoring;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.scoring.ScoringRuleAdopted;
import cn.xunbao.period.Period;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.duty.DutyPeriods;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeState;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The assessment over HTTP. */
@RestController
@RequestMapping(
    path = "/api/v1/programmes/{p}/scoring",
    produces = MediaType.APPLICATION_JSON_VALUE)
@AllowedToEveryRole
class ScoreController {

  private final ReadAccess access;
  private final Facts facts;

  ScoreController(ReadAccess access, Facts facts) {
    this.access = access;
    this.facts = facts;
  }

  @Operation(summary = "查考核办法", description = "列出历次采用的考核办法，各自自所注期次起执行。")
  @AsOfParameters
  @GetMapping("/rules")
  ScoringRules rules(@PathVariable("p") String programme, Moment moment, Caller caller) {
    access.programme(programme, moment, caller);
    return new ScoringRules(
        moment.asOf(), moment.position(), programme, List.copyOf(adopted(programme, moment)));
  }

  @Operation(
      summary = "查考核得分",
      description = "按起止期次（含）和起始期次所适用的考核办法，逐单位逐项列出得分、规则、计数和所依据的事实；单位账号只能查本单位。")
  @AsOfParameters
  @GetMapping("/scores")
  Scores scores(
      @PathVariable("p") String programme,
      @RequestParam("from") String from,
      @RequestParam("to") String to,
      @RequestParam(name = "unit", required = false) @Nullable String unit,
      Moment moment,
      Caller caller) {
    var state = access.programme(programme, moment, caller);
    var whose = ReadAccess.unitAsked(caller, unit);
    var periods = periods(state, from, to, moment);
    var rule = rule(programme, DutyPeriods.named(state, from), moment);
    var names = state.unitNames(moment.asOf().atZone(Period.ZONE).toLocalDate());
    return new Scores(
        moment.asOf(),
        moment.position(),
        programme,
        from,
        to,
        rule.version(),
        rule.basis(),
        Counting.of(facts, state, periods, moment).byUnit().entrySet().stream()
            .filter(entry -> whose == null || whose.equals(entry.getKey()))
            .map(entry -> UnitScore.of(entry.getKey(), entry.getValue(), rule.items(), names))
            .toList());
  }

  private Collection<ScoringRuleAdopted> adopted(String programme, Moment moment) {
    return facts.all(programme, FactKind.SCORING_RULE, moment.position()).values();
  }

  /** Of those that hold from a period on, the one adopted last counts. */
  private ScoringRuleAdopted rule(String programme, Period first, Moment moment) {
    return adopted(programme, moment).stream()
        .filter(rule -> !Period.parse(rule.from()).startsAt().isAfter(first.startsAt()))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> Rejections.notFound("所查期次没有适用的考核办法"));
  }

  private static List<Period> periods(ProgrammeState state, String from, String to, Moment moment) {
    var first = DutyPeriods.named(state, from);
    var last = DutyPeriods.named(state, to);
    if (first.kind() != last.kind() || last.startsAt().isBefore(first.startsAt())) {
      throw Rejections.invalidParameter("to", FaultCodes.CONFLICTING, "起止期次应为同一种期次，且止不早于起");
    }
    return Stream.iterate(first, Period::next)
        .takeWhile(period -> !period.startsAt().isAfter(last.startsAt()))
        .filter(period -> !period.startsAt().isAfter(moment.asOf()))
        .toList();
  }

  /**
   * Rules of the assessment.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param items in the order of their adoption
   */
  record ScoringRules(
      Instant asOf, long position, String programme, List<ScoringRuleAdopted> items) {}

  /**
   * Points by unit.
   *
   * @param asOf the instant it is judged at
   * @param position position of the last event that counts
   * @param programme id of the programme
   * @param from code of the first period
   * @param to code of the last period
   * @param rule number of the rule
   * @param basis the document behind the rule
   * @param items in the order of the codes of the units
   */
  record Scores(
      Instant asOf,
      long position,
      String programme,
      String from,
      String to,
      int rule,
      String basis,
      List<UnitScore> items) {}
}
