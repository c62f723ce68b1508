package cn.xunbao.standalone.simulation;

import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.simulation.SimulationId;
import cn.xunbao.standalone.database.RandomText;
import cn.xunbao.storage.StoredEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the mark of simulation before everything else that happens. */
public class SimulationStart {

  private static final Logger LOG = LoggerFactory.getLogger(SimulationStart.class);

  private final ProcessClock clock;
  private final StoredEvents store;
  private final CommandDispatch dispatch;

  SimulationStart(ProcessClock clock, StoredEvents store, CommandDispatch dispatch) {
    this.clock = clock;
    this.store = store;
    this.dispatch = dispatch;
  }

  /**
   * Decides whether time is simulated and, if so, marks a history that is still empty. To be called
   * before anything else is recorded.
   *
   * @throws cn.xunbao.standalone.database.StartupFailure if time is to be simulated on a history
   *     with real data
   */
  public void prepare() {
    if (!clock.simulated()) {
      return;
    }
    var now = clock.now();
    if (History.in(store) instanceof History.Empty) {
      dispatch.<SimulationId>send(
          new StartSimulation(now), EventMetadata.system("start-" + RandomText.hex(8), now));
    }
    LOG.info("time is simulated and stands at {}", now);
  }
}
