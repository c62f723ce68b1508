package cn.xunbao.query.chronicle;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.chronicle.ChronicleStore.Numbered;
import cn.xunbao.storage.EventRef;
import cn.xunbao.storage.StoredEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives delivered events their positions. Runs inside the follower's transaction; the lock on the
 * head lets a follower that has lost its claim do no harm.
 */
final class Numbering {

  private final ChronicleStore store;
  private final StoredEvents storedEvents;
  private final BusinessClock clock;
  private final NumberedRows rows;
  private final List<ChronicleListener> listeners;

  Numbering(
      ChronicleStore store,
      StoredEvents storedEvents,
      BusinessClock clock,
      NumberedRows rows,
      List<ChronicleListener> listeners) {
    this.store = store;
    this.storedEvents = storedEvents;
    this.clock = clock;
    this.rows = rows;
    this.listeners = List.copyOf(listeners);
  }

  /**
   * Numbers events in the order of delivery.
   *
   * @param storeIndex place in the store up to which events have been delivered
   * @throws ChronicleException if an event can't be read; then none of them is numbered
   */
  void number(List<EventRef> delivered, long storeIndex) {
    var head = store.lockHead();
    var knownAt = earliestKnownAt(head);
    var stored = storedEvents.read(delivered);
    var position = head.position();
    var numbered = new ArrayList<Numbered>(delivered.size());
    for (var ref : delivered) {
      position++;
      var event = stored.get(ref.eventId());
      if (event == null) {
        throw new ChronicleException(ref, "the store delivered it but doesn't have it", null);
      }
      var row = rows.of(position, event, knownAt);
      knownAt = row.event().knownAt();
      numbered.add(row);
    }
    store.insert(numbered);
    var events = numbered.stream().map(Numbered::event).toList();
    listeners.forEach(listener -> listener.append(events));
    store.moveHead(position, knownAt, storeIndex);
  }

  /**
   * Not before anything known so far, and not at an instant for which a question was already
   * answered. A simulated clock stands still, so there the last instant may be shared.
   */
  private Instant earliestKnownAt(Head head) {
    var open = clock.simulated() ? head.answeredUntil() : head.answeredUntil().plusMillis(1);
    return later(clock.now(), later(head.knownAt(), open));
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
