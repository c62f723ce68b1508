package cn.xunbao.query.fact;

import cn.xunbao.calendar.WorkCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The working days of programmes at many positions. Calendars are only ever added to, and count
 * from the end of the import on: between two positions with the same edition there is no other, and
 * each edition is read once.
 */
public final class Calendars {

  private final Facts facts;
  private final ProgrammeStates programmes;
  private final long upTo;
  private final Map<String, NavigableMap<Long, Edition>> editions = new HashMap<>();
  private final Map<Edition, Optional<WorkCalendar>> calendars = new HashMap<>();

  Calendars(Facts facts, ProgrammeStates programmes, long upTo) {
    this.facts = facts;
    this.programmes = programmes;
    this.upTo = upTo;
  }

  /**
   * The calendar of a programme at a position, which isn't later than the last that is asked for;
   * empty before its import was complete.
   */
  public Optional<WorkCalendar> at(String programme, long position) {
    return calendars.computeIfAbsent(
        edition(programme, position),
        of -> programmes.at(programme, position).map(state -> state.rules().calendar()));
  }

  private Edition edition(String programme, long position) {
    var known =
        editions.computeIfAbsent(
            programme, none -> new TreeMap<>(Map.of(upTo, read(programme, upTo))));
    var before = known.floorEntry(position);
    var after = known.ceilingEntry(position);
    if (before != null && after != null && before.getValue().equals(after.getValue())) {
      return before.getValue();
    }
    var edition = read(programme, position);
    known.put(position, edition);
    return edition;
  }

  private Edition read(String programme, long position) {
    return new Edition(
        programme,
        facts.all(programme, FactKind.CALENDAR, position).size(),
        facts.one(programme, FactKind.PROGRAMME, "programme", position).isPresent());
  }

  private record Edition(String programme, int adopted, boolean imported) {}
}
