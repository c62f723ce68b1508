package cn.xunbao.query.timeline;

import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.chronicle.EventLookup.Row;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the events that a timeline is made of. */
final class TimelineEvents {

  private final JdbcClient jdbc;
  private final EventLookup lookup;

  TimelineEvents(JdbcClient jdbc, EventLookup lookup) {
    this.jdbc = jdbc;
    this.lookup = lookup;
  }

  /**
   * The rows on a page, in the order of their positions.
   *
   * @param limit how many at most
   */
  List<Row> page(Selection selection, Place place, int limit) {
    var found =
        rows(
            selection,
            place.back() ? 0 : place.position(),
            place.back()
                ? Math.min(place.position() - 1, place.moment().position())
                : place.moment().position(),
            place.back() ? "DESC" : "ASC",
            limit);
    return place.back() ? found.reversed() : found;
  }

  /** Whether there are any after one position and up to another one. */
  boolean areThereAny(Selection selection, long after, long upTo) {
    return !rows(selection, after, upTo, "ASC", 1).isEmpty();
  }

  /**
   * The events on a page, and of each stream among them all that came before, which tells what they
   * changed.
   */
  List<RecordedEvent> withWhatCameBefore(List<Row> page) {
    return page.isEmpty()
        ? List.of()
        : lookup.events(
            jdbc.sql(
                    """
                    SELECT %s FROM query.chronicle
                     WHERE stream = ANY (?) AND position <= ?
                     ORDER BY position
                    """
                        .formatted(EventLookup.COLUMNS))
                .params(
                    page.stream().map(row -> row.ref().stream()).distinct().toArray(String[]::new),
                    page.getLast().position())
                .query(EventLookup.rows())
                .list());
  }

  private List<Row> rows(Selection selection, long after, long upTo, String order, int limit) {
    var parameters = new ArrayList<>(selection.values());
    parameters.addAll(List.of(after, upTo, limit));
    return jdbc.sql(
            """
            SELECT %s FROM query.chronicle
             WHERE (%s) AND position > ? AND position <= ?
             ORDER BY position %s
             LIMIT ?
            """
                .formatted(EventLookup.COLUMNS, selection.where(), order))
        .params(parameters)
        .query(EventLookup.rows())
        .list();
  }
}
