package cn.xunbao.duty;

import cn.xunbao.period.Period;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a task is in force: from its entry into the plan to its end. It is reported on
 * from the first period that ends after its entry up to the one in which it ends; from the next
 * period on it owes nothing.
 *
 * @param from when it came into a plan in force; null: it is one of the plan's own
 * @param endedAt when its end was recorded; null: it goes on
 */
public record TaskSpan(@Nullable Instant from, @Nullable Instant endedAt) {

  /** Of a task that is there from the beginning of the plan and goes on. */
  public static final TaskSpan WHOLE = new TaskSpan(null, null);

  /** The same with an end. */
  public TaskSpan endingAt(Instant at) {
    return new TaskSpan(from, at);
  }

  /** Whether it has been ended. */
  public boolean isEnded() {
    return endedAt != null;
  }

  /** Whether a period belongs to it. */
  public boolean covers(Period period) {
    return !isBefore(period) && !isAfter(period);
  }

  /** Whether it was over when a period began. */
  public boolean isBefore(Period period) {
    return endedAt != null && endedAt.isBefore(period.startsAt());
  }

  /** Whether it hadn't begun when a period ended. */
  public boolean isAfter(Period period) {
    return from != null && !period.endsAt().isAfter(from);
  }
}
