package cn.xunbao.query;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.chronicle.ManualClock;
import cn.xunbao.query.fact.Generations;
import cn.xunbao.query.replay.Difference;
import cn.xunbao.query.replay.Replay;
import cn.xunbao.query.replay.ReplayAct;
import cn.xunbao.query.replay.ReplayDesk;
import cn.xunbao.query.replay.ReplayKind;
import cn.xunbao.query.replay.ReplayOrder;
import cn.xunbao.query.replay.ReplayWorker;
import cn.xunbao.query.replay.Requester;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for replays of a query side, and runs them when it is told to. */
final class Replays {

  private static final Requester SOMEBODY = new Requester("c-admin", "张三", "主任", "request");

  private final RunningQuerySide side;
  private final ManualClock clock;

  Replays(RunningQuerySide side, ManualClock clock) {
    this.side = side;
    this.clock = clock;
  }

  Replay ask(ReplayKind kind) {
    return ask(kind, null);
  }

  Replay ask(ReplayOrder order) {
    return desk().ask(order, SOMEBODY, clock.now());
  }

  private Replay ask(ReplayKind kind, @Nullable Long upTo) {
    var projections = upTo == null ? desk().projections() : List.of("facts");
    return ask(new ReplayOrder(kind, projections, upTo));
  }

  void act(Replay replay, ReplayAct act) {
    desk().act(replay.id(), act, SOMEBODY, clock.now());
  }

  /** Does all that there is to do. */
  void sweep() {
    side.bean(ReplayWorker.class).sweep();
  }

  Replay run(ReplayKind kind) {
    return run(ask(kind));
  }

  /** Runs one up to a position. */
  Replay run(ReplayKind kind, long upTo) {
    return run(ask(kind, upTo));
  }

  Replay run(ReplayOrder order) {
    return run(ask(order));
  }

  private Replay run(Replay asked) {
    sweep();
    return find(asked);
  }

  Replay check() {
    return run(ReplayKind.DRIFT_CHECK);
  }

  Replay find(Replay replay) {
    var found = desk().find(replay.id()).orElseThrow();
    assertThat(found.error()).isNull();
    return found;
  }

  List<Difference> differences(Replay replay) {
    return desk().differences(replay.id(), 0, 100);
  }

  Generations generations() {
    return side.bean(Generations.class);
  }

  private ReplayDesk desk() {
    return side.bean(ReplayDesk.class);
  }
}
