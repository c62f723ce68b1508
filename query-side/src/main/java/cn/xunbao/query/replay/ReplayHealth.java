package cn.xunbao.query.replay;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Red when the last drift check found that something isn't as the history has it, or failed. */
final class ReplayHealth implements HealthIndicator {

  private final ReplayDesk desk;

  ReplayHealth(ReplayDesk desk) {
    this.desk = desk;
  }

  @Override
  public Health health() {
    return desk.lastCheck().map(ReplayHealth::of).orElseGet(() -> Health.up().build());
  }

  private static Health of(Replay check) {
    var differences = check.differences();
    var clean = check.state() == ReplayState.DONE && differences != null && differences == 0;
    var health =
        (clean ? Health.up() : Health.down())
            .withDetail("check", check.id())
            .withDetail("state", check.state());
    if (differences != null) {
      health.withDetail("differences", differences);
    }
    if (check.comparedAt() != null) {
      health.withDetail("comparedAt", check.comparedAt());
    }
    if (check.endedAt() != null) {
      health.withDetail("endedAt", check.endedAt().toString());
    }
    return health.build();
  }
}
