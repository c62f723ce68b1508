package cn.xunbao.query.evidence;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.chronicle.ChronicleCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes round the history again and again, a few rows at a time. Where it is stands in memory alone:
 * what stands in the database could be moved past the place that somebody has changed.
 */
final class EvidenceCheck {

  private static final int ROWS = 250;

  /** Ticks between two rounds. */
  private static final int REST = 30;

  private final ChronicleCheck chronicle;
  private final Checkpoints checkpoints;
  private final CheckpointFolder folder;
  private final TreeNodes nodes;
  private final TreeHash hash;
  private final KnownKeys keys;
  private final BusinessClock clock;
  private final long busyNanos;

  private @Nullable CheckRound round;
  private @Nullable Finished last;
  private int rest;

  /**
   * A check.
   *
   * @param busy how long it goes on at a tick, in real time
   */
  EvidenceCheck(
      ChronicleCheck chronicle,
      Checkpoints checkpoints,
      CheckpointFolder folder,
      TreeNodes nodes,
      TreeHash hash,
      KnownKeys keys,
      BusinessClock clock,
      Duration busy) {
    this.chronicle = chronicle;
    this.checkpoints = checkpoints;
    this.folder = folder;
    this.nodes = nodes;
    this.hash = hash;
    this.keys = keys;
    this.clock = clock;
    this.busyNanos = busy.toNanos();
  }

  /** Goes on for as long as it may be busy at once, a few rows at least. */
  synchronized void tick() {
    if (rest > 0) {
      rest--;
      return;
    }
    var begun = System.nanoTime();
    do {
      step();
    } while (round != null && System.nanoTime() - begun < busyNanos);
  }

  /** Goes once all the way round. */
  synchronized EvidenceState once() {
    round = null;
    do {
      step();
    } while (round != null);
    return state();
  }

  private void step() {
    var current = round == null ? begun() : round;
    round = current;
    if (current.step(ROWS)) {
      last = new Finished(clock.now(), current.upTo(), current.faults());
      round = null;
      rest = REST;
    }
  }

  private CheckRound begun() {
    var faults = new ArrayList<EvidenceFault>();
    return new CheckRound(
        chronicle,
        new CheckpointCheck(checkpoints, folder, keys, hash, faults::add),
        new NodeCheck(hash, nodes, faults::add),
        faults);
  }

  /** What is known: a fault stays until a whole round hasn't found it any more. */
  synchronized EvidenceState state() {
    var before = last == null ? List.<EvidenceFault>of() : last.faults();
    var now = round == null ? List.<EvidenceFault>of() : round.faults();
    return new EvidenceState(
        last == null ? null : last.at(),
        last == null ? null : last.upTo(),
        round == null ? null : round.position(),
        Stream.concat(before.stream(), now.stream()).distinct().toList());
  }

  private record Finished(Instant at, long upTo, List<EvidenceFault> faults) {}
}
