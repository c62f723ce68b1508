package cn.xunbao.query.scoring;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.scoring.ScoringRuleAdopted;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import java.util.List;

/** The rules of the assessment that were adopted up to a position. */
final class AdoptedScoringRules {

  private AdoptedScoringRules() {}

  /** All of them, in the order of their adoption. */
  static List<ScoringRuleAdopted> all(Facts facts, String programme, long position) {
    return List.copyOf(facts.all(programme, FactKind.SCORING_RULE, position).values());
  }

  /**
   * Of those that hold from a period on, the one adopted last counts.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none
   */
  static ScoringRuleAdopted of(Facts facts, String programme, Period first, long position) {
    return all(facts, programme, position).stream()
        .filter(rule -> !Period.parse(rule.from()).startsAt().isAfter(first.startsAt()))
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> Rejections.notFound("所查期次没有适用的考核办法"));
  }
}
