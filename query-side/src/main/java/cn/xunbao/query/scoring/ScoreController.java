package cn.xunbao.query.scoring;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.scoring.ScoringRuleAdopted;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.at.AsOfParameters;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ScoreLists;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
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
  private final PublishedScores scores;

  ScoreController(ReadAccess access, Facts facts, PublishedScores scores) {
    this.access = access;
    this.facts = facts;
    this.scores = scores;
  }

  @Operation(summary = "查考核办法", description = "列出历次采用的考核办法，各自自所注期次起执行。")
  @AsOfParameters
  @GetMapping("/rules")
  ScoringRules rules(@PathVariable("p") String programme, Moment moment, Caller caller) {
    access.programme(programme, moment, caller);
    return new ScoringRules(
        moment.asOf(),
        moment.position(),
        programme,
        AdoptedScoringRules.all(facts, programme, moment.position()));
  }

  @Operation(summary = "查已公布得分的起止期次", description = "列出历次公布的得分及其公示、异议、定稿情况；各单位得分另查。")
  @AsOfParameters
  @GetMapping("/lists")
  PublishedLists lists(@PathVariable("p") String programme, Moment moment, Caller caller) {
    access.programme(programme, moment, caller);
    return PublishedLists.of(
        programme, ScoreLists.all(facts, programme, moment.position()), moment);
  }

  @Operation(
      summary = "查考核得分",
      description = "按起止期次（含）和起始期次所适用的考核办法，逐单位逐项列出得分、规则、计数和所依据的事实；已公布的，含异议成立后的更正；单位账号只能查本单位。")
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
    var sheet = scores.known(state, ScoredPeriods.named(state, from, to), moment);
    return new Scores(
        moment.asOf(),
        moment.position(),
        programme,
        from,
        to,
        sheet.rule(),
        sheet.basis(),
        sheet.units().stream()
            .filter(score -> whose == null || whose.equals(score.unit()))
            .toList());
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
