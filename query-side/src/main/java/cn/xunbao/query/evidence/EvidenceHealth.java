package cn.xunbao.query.evidence;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Red when the check has found that something isn't what was stored; it names the places. */
final class EvidenceHealth implements HealthIndicator {

  private final EvidenceCheck check;

  EvidenceHealth(EvidenceCheck check) {
    this.check = check;
  }

  @Override
  public Health health() {
    var state = check.state();
    var health = state.faults().isEmpty() ? Health.up() : Health.down();
    if (state.lastRoundUpTo() != null) {
      health.withDetail("lastRoundUpTo", state.lastRoundUpTo());
    }
    return health.withDetail("faults", state.faults()).build();
  }
}
