package cn.xunbao.query.chronicle;

import cn.xunbao.storage.StoredEvents;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the rest of the query side asks the chronicle. */
public class Chronicle {

  /** How far back of the head an event may still have become visible late. */
  private static final int LATE = 500;

  private final ChronicleStore store;
  private final StoredEvents storedEvents;

  Chronicle(ChronicleStore store, StoredEvents storedEvents) {
    this.store = store;
    this.storedEvents = storedEvents;
  }

  /** The newest position, 0 before the first. */
  public long newest() {
    return store.head().position();
  }

  /** Holds the chronicle still until the transaction ends; answers the newest position. */
  public long hold() {
    return store.lockHead().position();
  }

  /** The newest position with the instant it became known; position 0 before the first. */
  public <T> T newestMoment(BiFunction<Long, Instant, T> reader) {
    var head = store.head();
    return reader.apply(head.position(), head.knownAt());
  }

  /** Whether an event may still become known at or before {@code instant}. */
  public boolean mayStillGrow(Instant instant) {
    return !instant.isBefore(store.head().knownAt());
  }

  /** Number of stored events that have no position yet. */
  public long lag() {
    return storedEvents.countAfter(store.head().storeIndex());
  }

  /**
   * Whether each event in the store has its position; unlike {@link #lag} it also looks for one
   * that became visible only after later ones had been numbered.
   */
  public boolean isComplete() {
    var head = store.head();
    if (storedEvents.countAfter(head.storeIndex()) > 0) {
      return false;
    }
    var numbered = storedEvents.between(head.storeIndex() - LATE, head.storeIndex(), LATE);
    return store.withoutPosition(numbered).isEmpty();
  }

  /** When the event at a position became known; empty if there is no such position. */
  public Optional<Instant> knownAt(long position) {
    return store.knownAt(position);
  }

  /** Number of the last event of a stream at a position; empty before its first. */
  public Optional<Long> versionOf(String stream, long position) {
    return store.versionOf(stream, position);
  }

  /** The position of the {@code sequence}-th event of a stream, once it is numbered. */
  public Optional<Long> positionOf(String stream, long sequence) {
    return store.positionOf(stream, sequence);
  }

  /**
   * The last position known at {@code instant} (0 if none). From then on nothing becomes known at
   * or before that instant, so the answer stays the same; on a simulated clock that stands still,
   * that holds once it has moved on.
   */
  public long positionAt(Instant instant) {
    if (mayStillGrow(instant)) {
      store.answeredUntil(instant);
    }
    return store.positionAt(instant);
  }
}
