package cn.xunbao.standalone.demo;

import cn.xunbao.standalone.demo.ProgrammeFile.PlannedTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Who leads a task, since when and until when.
 *
 * @param terms one for each lead unit and unbroken time
 */
record LeadHistory(List<Term> terms) {

  /**
   * The time in which a unit leads a task.
   *
   * @param unit code of the unit
   * @param since when it begins
   * @param until when another takes over; {@link Instant#MAX} if nobody does
   */
  record Term(String unit, Instant since, Instant until) {

    boolean covers(Instant instant) {
      return !since.isAfter(instant) && until.isAfter(instant);
    }
  }

  /**
   * The history of a task.
   *
   * @param changes changes of leads in order, of any task
   * @param merger what happens after all of them
   */
  static LeadHistory of(PlannedTask task, List<LeadChange> changes, UnitMerger merger) {
    var closed = new ArrayList<Term>();
    var open = new ArrayList<Term>();
    task.leadUnits().forEach(unit -> open.add(new Term(unit, Instant.MIN, Instant.MAX)));
    changes.stream()
        .filter(change -> change.task().equals(task.code()))
        .forEach(change -> replace(open, change.units(), change.at(), closed));
    replace(open, merger.after(open.stream().map(Term::unit).toList()), merger.at(), closed);
    closed.addAll(open);
    return new LeadHistory(List.copyOf(closed));
  }

  private static void replace(List<Term> open, List<String> units, Instant at, List<Term> closed) {
    for (var term : List.copyOf(open)) {
      if (!units.contains(term.unit())) {
        open.remove(term);
        closed.add(new Term(term.unit(), term.since(), at));
      }
    }
    for (var unit : units) {
      if (open.stream().noneMatch(term -> term.unit().equals(unit))) {
        open.add(new Term(unit, at, Instant.MAX));
      }
    }
  }
}
