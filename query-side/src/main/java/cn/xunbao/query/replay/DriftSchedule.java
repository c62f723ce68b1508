package cn.xunbao.query.replay;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.period.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * Asks for a drift check when its time has come, also if that was while nothing ran. On a simulated
 * clock it never does.
 */
public final class DriftSchedule {

  private static final String NEVER = "-";

  private final ReplayDesk desk;
  private final BusinessClock clock;
  private final @Nullable CronExpression times;
  private @Nullable Instant since;

  DriftSchedule(ReplayDesk desk, BusinessClock clock, String times) {
    this.desk = desk;
    this.clock = clock;
    this.times = NEVER.equals(times) ? null : CronExpression.parse(times);
  }

  /** Asks for one if it is time. */
  public void sweep() {
    if (times == null || clock.simulated()) {
      return;
    }
    var now = clock.now();
    if (since == null) {
      since = now;
    }
    var last = desk.lastScheduled().orElse(since);
    var next = times.next(last.atZone(Period.ZONE));
    if (next != null && !next.toInstant().isAfter(now)) {
      desk.ask(
          new ReplayOrder(ReplayKind.DRIFT_CHECK, desk.projections(), null),
          Requester.system("drift-check-" + now.toEpochMilli()),
          now);
    }
  }
}
