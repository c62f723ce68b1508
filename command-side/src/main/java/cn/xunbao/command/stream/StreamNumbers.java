package cn.xunbao.command.stream;

import cn.xunbao.events.StreamId;
import java.util.function.IntFunction;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Numbers streams of one kind from 1 without gaps. Two that take the same number race for the
 * stream: one of them loses and is decided anew.
 */
public final class StreamNumbers {

  private final EventStore store;

  /** Numbers of streams in {@code store}. */
  public StreamNumbers(EventStore store) {
    this.store = store;
  }

  /** The first number that is free; asks for as many streams as the number has binary digits. */
  public int next(IntFunction<? extends StreamId> numbered) {
    var free = 1;
    while (isTaken(numbered.apply(free))) {
      free *= 2;
    }
    var taken = free / 2;
    while (free - taken > 1) {
      var middle = (free + taken) / 2;
      if (isTaken(numbered.apply(middle))) {
        taken = middle;
      } else {
        free = middle;
      }
    }
    return free;
  }

  private boolean isTaken(StreamId id) {
    return store.lastSequenceNumberFor(id.toString()).isPresent();
  }
}
