package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.LeadHistory.Term;
import cn.xunbao.standalone.demo.PairPlan.Outcome;
import cn.xunbao.standalone.demo.PairPlan.Variant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides for each report that is owed for a period whether it comes, when, and what follows. */
final class PeriodPlanner {

  private static final double RESENT = 0.05;
  private static final double AGAIN = 0.03;
  private static final double CORRECTED = 0.03;
  private static final double RETURNED = 0.03;
  private static final double NO_CHANGE = 0.04;
  private static final String EXTENDED_PERIOD = "2023-05-X2";

  private final long seed;
  private final Characters characters;

  PeriodPlanner(long seed, Characters characters) {
    this.seed = seed;
    this.characters = characters;
  }

  /**
   * Plans a period.
   *
   * @param slots when people act
   * @param leads who leads, by code of the task, in the order of the plan
   * @param amendment says which tasks are reported on
   */
  List<PairPlan> plan(
      Period period, Slots slots, Map<String, LeadHistory> leads, PlanAmendment amendment) {
    var plans = new ArrayList<PairPlan>();
    var handedOver = new ArrayList<PairPlan>();
    leads.forEach(
        (task, history) -> {
          if (!amendment.keeps(task, period)) {
            return;
          }
          for (var term : history.terms()) {
            var pair = new Pair(period, task, term.unit());
            if (term.covers(slots.lastSecond())) {
              plans.add(plan(pair, term, slots));
            } else {
              beforeHandover(pair, term, slots).ifPresent(handedOver::add);
            }
          }
        });
    moveOne(plans, Outcome.ON_TIME, slots.lastSecond());
    moveOne(plans, Outcome.LATE, slots.midnight());
    extendOne(plans, period, slots);
    plans.addAll(handedOver);
    return List.copyOf(plans);
  }

  private PairPlan plan(Pair pair, Term term, Slots slots) {
    var dice = Dice.of(seed, "pair", pair.period().code(), pair.task(), pair.unit());
    var fate = dice.between(0, 1);
    var missing = characters.missing(pair.unit());
    if (fate < missing) {
      return new PairPlan(pair, Outcome.MISSING, Variant.PLAIN, null, null);
    }
    if (fate < missing + characters.late(pair.unit())) {
      return new PairPlan(pair, Outcome.LATE, Variant.PLAIN, dice.oneOf(slots.late()), null);
    }
    var possible = slots.onTime().stream().filter(term::covers).toList();
    if (possible.isEmpty()) {
      return new PairPlan(pair, Outcome.ON_TIME, Variant.PLAIN, slots.lastSecond(), null);
    }
    return onTime(pair, dice, possible, slots);
  }

  private PairPlan onTime(Pair pair, Dice dice, List<Instant> possible, Slots slots) {
    var chosen = slot(pair, possible.size());
    var at = possible.get(chosen);
    var kind = dice.between(0, 1);
    if (kind < RESENT && chosen < possible.size() - 1) {
      return new PairPlan(pair, Outcome.ON_TIME, Variant.RESENT, at, possible.get(chosen + 1));
    }
    if (kind >= RESENT && kind < RESENT + AGAIN) {
      return new PairPlan(pair, Outcome.ON_TIME, Variant.AGAIN, at, at);
    }
    if (kind >= RESENT + AGAIN && kind < RESENT + AGAIN + CORRECTED) {
      return new PairPlan(pair, Outcome.ON_TIME, Variant.CORRECTED, at, slots.correction());
    }
    if (kind >= 1 - RETURNED) {
      return new PairPlan(pair, Outcome.ON_TIME, Variant.RETURNED, at, slots.consolidation());
    }
    return new PairPlan(pair, Outcome.ON_TIME, Variant.PLAIN, at, null);
  }

  /**
   * Lets some say that nothing has changed: those whose report of the period before was in by then.
   *
   * @param before what became of the reports of the period before
   */
  List<PairPlan> withoutChange(List<PairPlan> plans, List<PairPlan> before) {
    var reported = new HashMap<String, Instant>();
    for (var plan : before) {
      var at = plan.firstAt();
      if (at != null) {
        reported.put(plan.pair().task() + "/" + plan.pair().unit(), at);
      }
    }
    return plans.stream()
        .map(plan -> saysNoChange(plan, reported) ? plan.withoutChange() : plan)
        .toList();
  }

  private boolean saysNoChange(PairPlan plan, Map<String, Instant> reported) {
    var pair = plan.pair();
    var before = reported.get(pair.task() + "/" + pair.unit());
    var at = plan.firstAt();
    return plan.variant() == Variant.PLAIN
        && before != null
        && at != null
        && before.isBefore(at)
        && Dice.of(seed, "no-change", pair.period().code(), pair.task(), pair.unit())
            .happens(NO_CHANGE);
  }

  /** One unit that would be late asks for more time and gets it. */
  private static void extendOne(List<PairPlan> plans, Period period, Slots slots) {
    if (period.code().equals(EXTENDED_PERIOD)) {
      plans.stream()
          .filter(
              plan -> plan.outcome() == Outcome.LATE && !slots.midnight().equals(plan.firstAt()))
          .findFirst()
          .ifPresent(
              plan ->
                  plans.set(
                      plans.indexOf(plan),
                      plan.extendedTo(slots.late().getLast().plusSeconds(7200))));
    }
  }

  /** A unit hands in what it has at one go; sloppy units wait for the last day. */
  private int slot(Pair pair, int slots) {
    var first = characters.isSloppy(pair.unit()) ? slots / 2 : 0;
    return Dice.of(seed, "slot", pair.period().code(), pair.unit()).whole(first, slots - 1);
  }

  /** A lead that hands over before the due time keeps what it has reported; so it reports. */
  private static Optional<PairPlan> beforeHandover(Pair pair, Term term, Slots slots) {
    return slots.onTime().stream()
        .filter(term::covers)
        .reduce((earlier, later) -> later)
        .map(at -> new PairPlan(pair, Outcome.ON_TIME, Variant.PLAIN, at, null));
  }

  /** Lets one of many come at an instant that only just belongs to its outcome. */
  private void moveOne(List<PairPlan> plans, Outcome outcome, Instant at) {
    var candidates =
        plans.stream()
            .filter(plan -> plan.outcome() == outcome && plan.variant() == Variant.PLAIN)
            .toList();
    if (candidates.isEmpty()) {
      return;
    }
    var pair = candidates.getFirst().pair();
    var chosen = Dice.of(seed, "moved", pair.period().code(), outcome.name()).oneOf(candidates);
    plans.set(plans.indexOf(chosen), chosen.movedTo(at));
  }
}
