package cn.xunbao.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Raw reads from the store, whichever engine holds it. */
public interface StoredEvents {

  /**
   * Reads events as they are stored.
   *
   * @return by event id; events that the store doesn't have are missing
   */
  Map<String, StoredEvent> read(Collection<EventRef> refs);

  /** Number of events whose place in the store is after {@code storeIndex}; 0 if none. */
  long countAfter(long storeIndex);

  /**
   * Events whose place is in {@code (afterIndex, upToIndex]}, at most {@code limit}. Places that
   * were never filled are left out.
   */
  List<EventRef> between(long afterIndex, long upToIndex, int limit);

  /**
   * Printed ids of the streams that begin with {@code prefix}, in the order of their first event.
   */
  List<String> streams(String prefix);

  /** The event that stands first in the store; empty if nothing has happened yet. */
  default Optional<StoredEvent> first() {
    return between(-1, Long.MAX_VALUE, 1).stream()
        .findFirst()
        .flatMap(ref -> read(List.of(ref)).values().stream().findFirst());
  }
}
