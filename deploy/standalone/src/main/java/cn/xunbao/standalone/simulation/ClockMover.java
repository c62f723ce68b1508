package cn.xunbao.standalone.simulation;

import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.query.chronicle.Chronicle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** Moves the simulated clock, one move after the other. */
class ClockMover {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long PAUSE_NANOS = Duration.ofMillis(2).toNanos();

  private final ProcessClock clock;
  private final Chronicle chronicle;
  private final ClockMoves moves;
  private final List<DueWork> work;
  private final ReentrantLock moving = new ReentrantLock();

  ClockMover(ProcessClock clock, Chronicle chronicle, ClockMoves moves, List<DueWork> work) {
    this.clock = clock;
    this.chronicle = chronicle;
    this.moves = moves;
    this.work = List.copyOf(work);
  }

  /**
   * Moves the clock, once all that was recorded before has become known before. On the way it stops
   * at each instant at which something falls due, and has it done.
   *
   * @param client who moves it
   * @return where it stands now
   * @throws RejectedException 404 if time isn't simulated, 409 if the clock is past that instant,
   *     503 if the chronicle doesn't catch up in time
   */
  Instant moveTo(Instant instant, String client) {
    var simulated = clock.simulation().orElseThrow(() -> Rejections.notFound("本系统按真实时间运行，没有模拟时钟"));
    moving.lock();
    try {
      var now = simulated.now();
      if (instant.isBefore(now)) {
        throw Rejections.conflict(
            "模拟时钟现为 %s，不能拨回到 %s"
                .formatted(AnswerInstants.print(now), AnswerInstants.print(instant)));
      }
      awaitChronicle();
      for (var due = firstDue(instant); due.isPresent(); due = firstDue(instant)) {
        moveOn(simulated, due.get(), client);
        work.forEach(DueWork::doDue);
        awaitChronicle();
      }
      moveOn(simulated, instant, client);
      return simulated.now();
    } finally {
      moving.unlock();
    }
  }

  private Optional<Instant> firstDue(Instant by) {
    return work.stream().flatMap(one -> one.firstDue(by).stream()).min(Instant::compareTo);
  }

  private void moveOn(SimulatedBusinessClock simulated, Instant instant, String client) {
    if (instant.isAfter(simulated.now())) {
      moves.record(instant, client);
      simulated.moveTo(instant);
    }
  }

  private void awaitChronicle() {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!chronicle.isComplete()) {
      if (System.nanoTime() - deadline > 0) {
        throw Rejections.notYetConsistent("此前的记录尚未全部编号，模拟时钟暂不能拨动，请稍后再试");
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }
}
