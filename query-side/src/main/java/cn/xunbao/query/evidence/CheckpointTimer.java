package cn.xunbao.query.evidence;

import cn.xunbao.events.summary.SummaryIssued;
import cn.xunbao.query.chronicle.ChronicleListener;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Says when checkpoints are made: after a while in real time, and at once after an issue. */
final class CheckpointTimer implements ChronicleListener {

  private final CheckpointMaker maker;
  private final Runnable afterwards;
  private final long everyNanos;

  /** A position that is to be in a checkpoint without waiting: the first one, and each issue. */
  private final AtomicLong urgent = new AtomicLong(1);

  private long lastNanos = System.nanoTime();
  private long made;

  /**
   * A timer.
   *
   * @param afterwards what is done with what was made, here or on demand
   */
  CheckpointTimer(CheckpointMaker maker, Runnable afterwards, Duration every) {
    this.maker = maker;
    this.afterwards = afterwards;
    this.everyNanos = every.toNanos();
  }

  @Override
  public void append(List<RecordedEvent> events) {
    events.stream()
        .filter(event -> event.event() instanceof SummaryIssued)
        .forEach(issue -> urgent.accumulateAndGet(issue.position(), Math::max));
  }

  /** Makes one if it is time, and sees to those that there are. */
  void tick() {
    var now = System.nanoTime();
    if (made < urgent.get() || now - lastNanos >= everyNanos) {
      lastNanos = now;
      made = maker.make().map(StoredCheckpoint::size).orElse(0L);
    }
    afterwards.run();
  }
}
