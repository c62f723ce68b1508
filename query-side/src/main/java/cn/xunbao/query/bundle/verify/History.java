package cn.xunbao.query.bundle.verify;

import cn.xunbao.events.simulation.SimulationStarted;
import cn.xunbao.query.bundle.Gathered;
import cn.xunbao.query.bundle.PackedEvent;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.MemoryFacts;

/** What the events of a bundle come to. */
final class History {

  private final MemoryFacts facts = new MemoryFacts();
  private final Gathered gathered = new Gathered();
  private boolean simulated;
  private long count;

  /** Takes the next event. */
  void add(PackedEvent packed, RecordedEvent event) {
    gathered.add(packed);
    facts.append(event);
    simulated = simulated || event.event() instanceof SimulationStarted;
    count++;
  }

  /** Facts at every position. */
  MemoryFacts facts() {
    return facts;
  }

  /** Rules and issues. */
  Gathered gathered() {
    return gathered;
  }

  /** Whether the data are simulated. */
  boolean isSimulated() {
    return simulated;
  }

  /** Number of its events. */
  long count() {
    return count;
  }
}
