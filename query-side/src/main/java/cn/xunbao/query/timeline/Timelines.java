package cn.xunbao.query.timeline;

import cn.xunbao.query.chronicle.EventLookup.Row;
import cn.xunbao.query.history.History;
import cn.xunbao.query.history.HistoryItem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads pages of timelines. */
final class Timelines {

  private final TimelineEvents events;

  Timelines(TimelineEvents events) {
    this.events = events;
  }

  /**
   * One page.
   *
   * @param namesOn from a day to the names that units had on it, by code
   * @param size how many items at most
   */
  Page page(
      Selection selection,
      Place place,
      int size,
      Function<LocalDate, UnaryOperator<String>> namesOn) {
    var found = events.page(selection, place, size + 1);
    var more = found.size() > size;
    var rows = more ? cut(found, place.back()) : found;
    var wanted = rows.stream().map(Row::position).collect(Collectors.toSet());
    var items =
        History.of(events.withWhatCameBefore(rows), namesOn).stream()
            .filter(item -> wanted.contains(item.position()))
            .toList();
    var first = items.isEmpty() ? place.firstBeyond() : items.getFirst().position();
    var last = items.isEmpty() ? first - 1 : items.getLast().position();
    return new Page(
        items,
        place.before(place.back() ? more : events.areThereAny(selection, 0, first - 1), first),
        place.after(
            place.back() ? events.areThereAny(selection, last, place.moment().position()) : more,
            last));
  }

  private static List<Row> cut(List<Row> found, boolean back) {
    return back ? found.subList(1, found.size()) : found.subList(0, found.size() - 1);
  }

  /**
   * A page.
   *
   * @param items facts, oldest first
   * @param previous cursor of the page before; null at the beginning
   * @param next cursor of the page after; null at the end
   */
  record Page(List<HistoryItem> items, @Nullable String previous, @Nullable String next) {}
}
