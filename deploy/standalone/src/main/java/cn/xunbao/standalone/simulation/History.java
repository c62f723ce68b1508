package cn.xunbao.standalone.simulation;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.simulation.SimulationStarted;
import cn.xunbao.storage.StoredEvent;
import cn.xunbao.storage.StoredEvents;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What kind of history is in the store, as its first event tells. */
sealed interface History {

  /** Nothing has happened yet. */
  record Empty() implements History {}

  /** It tells of real facts. */
  record Real() implements History {}

  /**
   * It bears the mark of simulation.
   *
   * @param from where its clock began
   */
  record Simulated(Instant from) implements History {}

  static History in(StoredEvents store) {
    return of(store.first().orElse(null));
  }

  private static History of(@Nullable StoredEvent first) {
    if (first == null) {
      return new Empty();
    }
    return EventJson.read(first.type(), first.revision(), first.payload())
            instanceof SimulationStarted mark
        ? new Simulated(mark.from())
        : new Real();
  }
}
