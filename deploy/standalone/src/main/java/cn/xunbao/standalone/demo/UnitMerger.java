package cn.xunbao.standalone.demo;

import java.time.Instant;
import java.util.List;

/**
 * An action: a unit becomes a part of another one, which owes from then on what it would have owed.
 *
 * @param at when
 * @param unit code of the unit that ends
 * @param into code of the other one
 * @param reason why, in Chinese
 * @param document the document that orders it
 */
record UnitMerger(Instant at, String unit, String into, String reason, String document)
    implements PlanAction {

  /** The lead units of a task after it. */
  List<String> after(List<String> leads) {
    return leads.stream().map(lead -> lead.equals(unit) ? into : lead).distinct().toList();
  }
}
