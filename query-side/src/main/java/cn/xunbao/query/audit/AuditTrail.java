package cn.xunbao.query.audit;

import cn.xunbao.query.at.Moment;
import cn.xunbao.query.audit.JournalEntries.Numbered;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Merges both sources into one list: oldest first by the instant at which an entry became known,
 * events before journal entries, each source in its own order.
 */
final class AuditTrail {

  private final EventEntries events;
  private final JournalEntries journal;
  private final JournalReach reach;

  AuditTrail(EventEntries events, JournalEntries journal, JournalReach reach) {
    this.events = events;
    this.journal = journal;
    this.reach = reach;
  }

  /** The beginning of the list as of an instant. */
  AuditPlace asOf(Moment moment) {
    return AuditPlace.first(moment, reach.asOf(moment.asOf()));
  }

  /** The beginning of the list at a position. */
  AuditPlace atPosition(Moment moment) {
    return AuditPlace.first(moment, reach.atPositionKnownAt(moment.asOf()));
  }

  /** The page that begins at a place. */
  Page page(AuditFilter filter, AuditScope scope, AuditPlace start, int size) {
    var nextEvents = new ArrayDeque<>(events(filter, scope, start, size + 1));
    var nextEntries = new ArrayDeque<>(journal(filter, scope, start, size + 1));
    var items = new ArrayList<AuditEntry>();
    var place = start;
    while (items.size() < size && !(nextEvents.isEmpty() && nextEntries.isEmpty())) {
      if (eventIsNext(nextEvents.peek(), nextEntries.peek())) {
        var event = nextEvents.remove();
        place = place.afterEvent(Objects.requireNonNull(event.position()));
        items.add(event);
      } else {
        var entry = nextEntries.remove();
        place = place.afterEntry(entry.place());
        items.add(entry.entry());
      }
    }
    return new Page(items, nextEvents.isEmpty() && nextEntries.isEmpty() ? null : place);
  }

  private static boolean eventIsNext(@Nullable AuditEntry event, @Nullable Numbered entry) {
    return event != null && (entry == null || !event.knownAt().isAfter(entry.entry().knownAt()));
  }

  private List<AuditEntry> events(
      AuditFilter filter, AuditScope scope, AuditPlace start, int limit) {
    return filter.kinds().wantsEvents()
        ? events.page(filter, scope, start.afterEvent(), start.moment().position(), limit)
        : List.of();
  }

  private List<Numbered> journal(
      AuditFilter filter, AuditScope scope, AuditPlace start, int limit) {
    return filter.kinds().wantsJournal()
        ? journal.page(filter, scope, start.afterEntry(), start.reach(), limit)
        : List.of();
  }

  /**
   * A page.
   *
   * @param items its entries
   * @param next where the next one begins; null at the end
   */
  record Page(List<AuditEntry> items, @Nullable AuditPlace next) {}
}
