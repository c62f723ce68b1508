package cn.xunbao.query.escalation;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.item.Escalation;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.fact.TrackedItems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When items rise, as the facts have it. A calendar that was adopted later changes nothing about
 * what an item's last event has settled. Each calendar is read once.
 */
final class Rungs {

  private final Facts facts;
  private final ProgrammeStates programmes;
  private final Map<Edition, Optional<WorkCalendar>> calendars = new HashMap<>();

  Rungs(Facts facts, ProgrammeStates programmes) {
    this.facts = facts;
    this.programmes = programmes;
  }

  /** What is due of an item at a position; empty if nothing is. */
  Optional<Escalation> due(NextRung item, long position) {
    return calendar(item.programme(), position)
        .flatMap(
            calendar ->
                TrackedItems.one(facts, item.programme(), item.kind(), item.item(), position)
                    .flatMap(life -> Escalation.next(life, calendar)));
  }

  private Optional<WorkCalendar> calendar(String programme, long position) {
    var adopted = facts.all(programme, FactKind.CALENDAR, position).size();
    var edition =
        new Edition(
            programme,
            adopted,
            facts.one(programme, FactKind.PROGRAMME, "programme", position).isPresent());
    return calendars.computeIfAbsent(
        edition, of -> programmes.at(programme, position).map(state -> state.rules().calendar()));
  }

  /** Calendars are only ever added to, and count from the end of the import on. */
  private record Edition(String programme, int adopted, boolean imported) {}
}
