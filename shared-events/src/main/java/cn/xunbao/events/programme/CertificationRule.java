package cn.xunbao.events.programme;

import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which values must be assessed, certified (评估认定) and verified (核验), and by whom. Nobody does so in
 * his own cause: what assessor and verifier report themselves is for the other one.
 *
 * @param rhythms kinds of periods at whose ends values are due for it; empty: none is, any more
 * @param assessor code of the unit that assesses figures of lead units; those of others are for the
 *     lead units
 * @param verifier code of the unit that verifies all
 */
public record CertificationRule(List<PeriodKind> rhythms, String assessor, String verifier) {

  public CertificationRule {
    rhythms = List.copyOf(rhythms);
  }

  /** Whether values about a data period are due: it ends together with a period of a rhythm. */
  public boolean concerns(Period dataPeriod) {
    var end = dataPeriod.lastDay();
    return rhythms.stream().anyMatch(kind -> Period.containing(kind, end).lastDay().equals(end));
  }

  /**
   * The units that may assess what a unit reported.
   *
   * @param leads codes of the lead units, or of groups
   * @param standsFor whether a unit stands for another one: itself, a member, a successor
   */
  public List<String> assessorsOf(
      String unit, Collection<String> leads, BiPredicate<String, String> standsFor) {
    if (!leads.isEmpty() && leads.stream().noneMatch(lead -> standsFor.test(unit, lead))) {
      return List.copyOf(leads);
    }
    return List.of(standsFor.test(unit, assessor) ? verifier : assessor);
  }

  /** The unit that verifies what a unit reported. */
  public String verifierOf(String unit, BiPredicate<String, String> standsFor) {
    return standsFor.test(unit, verifier) ? assessor : verifier;
  }
}
