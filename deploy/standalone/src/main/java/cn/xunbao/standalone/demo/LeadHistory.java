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
   */
  static LeadHistory of(PlannedTask task, List<LeadChange> changes) {
    var closed = new ArrayList<Term>();
    var open = new ArrayList<Term>();
    task.leadUnits().forEach(unit -> open.add(new Term(unit, Instant.MIN, Instant.MAX)));
    for (var change : changes) {
      if (!change.task().equals(task.code())) {
        continue;
      }
      for (var term : List.copyOf(open)) {
        if (!change.units().contains(term.unit())) {
          open.remove(term);
          closed.add(new Term(term.unit(), term.since(), change.at()));
        }
      }
      for (var unit : change.units()) {
        if (open.stream().noneMatch(term -> term.unit().equals(unit))) {
          open.add(new Term(unit, change.at(), Instant.MAX));
        }
      }
    }
    closed.addAll(open);
    return new LeadHistory(List.copyOf(closed));
  }
}
