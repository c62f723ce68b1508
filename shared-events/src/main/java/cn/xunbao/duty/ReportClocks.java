package cn.xunbao.duty;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a report has been with whom since it was first handed in, in real hours.
 *
 * @param withUnit time with the unit, after returns
 * @param withSupervisor time with the supervisor
 * @param side with whom it is; null while no clock runs
 * @param since since when
 */
public record ReportClocks(
    Duration withUnit, Duration withSupervisor, @Nullable Side side, @Nullable Instant since) {

  /** With whom a report is. */
  public enum Side {
    UNIT,
    SUPERVISOR
  }

  /** Before anything was handed in. */
  public static final ReportClocks NONE =
      new ReportClocks(Duration.ZERO, Duration.ZERO, null, null);

  /** The clocks when the report goes to a side. */
  public ReportClocks passedTo(Side next, Instant at) {
    var so = stopped(at);
    return new ReportClocks(so.withUnit, so.withSupervisor, next, at);
  }

  /** The clocks as they read at an instant, standing still. */
  public ReportClocks stopped(Instant at) {
    if (side == null || since == null) {
      return this;
    }
    var passed = Duration.between(since, at);
    return switch (side) {
      case UNIT -> new ReportClocks(withUnit.plus(passed), withSupervisor, null, null);
      case SUPERVISOR -> new ReportClocks(withUnit, withSupervisor.plus(passed), null, null);
    };
  }
}
