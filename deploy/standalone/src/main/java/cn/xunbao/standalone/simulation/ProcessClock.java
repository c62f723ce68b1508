package cn.xunbao.standalone.simulation;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.clock.SystemBusinessClock;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.storage.StoredEvents;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of this process. Whether it is real or simulated is decided by the history, when it is
 * first asked, for it has to be there before anything can be read; then it stays so.
 */
final class ProcessClock implements BusinessClock {

  private static final Logger LOG = LoggerFactory.getLogger(ProcessClock.class);

  private final SimulationProperties properties;
  private final StoredEvents store;
  private final Chronicle chronicle;
  private final ClockMoves moves;
  private final SystemBusinessClock realTime;
  private final ReentrantLock deciding = new ReentrantLock();
  private volatile @Nullable BusinessClock decided;

  ProcessClock(
      SimulationProperties properties,
      StoredEvents store,
      Chronicle chronicle,
      ClockMoves moves,
      SystemBusinessClock realTime) {
    this.properties = properties;
    this.store = store;
    this.chronicle = chronicle;
    this.moves = moves;
    this.realTime = realTime;
  }

  @Override
  public Instant now() {
    return clock().now();
  }

  @Override
  public boolean simulated() {
    return clock().simulated();
  }

  /** The simulated clock, if time is simulated here. */
  Optional<SimulatedBusinessClock> simulation() {
    return clock() instanceof SimulatedBusinessClock clock ? Optional.of(clock) : Optional.empty();
  }

  /**
   * @throws StartupFailure if time is to be simulated on a history with real data
   */
  private BusinessClock clock() {
    var known = decided;
    if (known != null) {
      return known;
    }
    deciding.lock();
    try {
      known = decided;
      if (known == null) {
        known = decide();
        decided = known;
      }
      return known;
    } finally {
      deciding.unlock();
    }
  }

  private BusinessClock decide() {
    var from = properties.from();
    return switch (History.in(store)) {
      case History.Empty() -> from == null ? realTime : new SimulatedBusinessClock(from);
      case History.Simulated(var start) -> goOn(start);
      case History.Real() -> {
        if (from != null) {
          throw refused();
        }
        yield realTime;
      }
    };
  }

  private SimulatedBusinessClock goOn(Instant start) {
    var now =
        Stream.of(
                start,
                moves.latest().orElse(start),
                chronicle.newestMoment((position, knownAt) -> knownAt))
            .max(Instant::compareTo)
            .orElse(start);
    if (properties.from() != null) {
      LOG.info(
          "the history is simulated already: its clock goes on at {}, not at the switch's", now);
    }
    return new SimulatedBusinessClock(now);
  }

  private static StartupFailure refused() {
    return new StartupFailure(
        "数据目录中已有真实数据，不能改用模拟时间；请去掉 --simulate-from，或用 --data 指定新的数据目录。",
        "The history holds real data, so time can't be simulated on it; leave --simulate-from out,"
            + " or name a new data folder with --data.");
  }
}
