package cn.xunbao.duty;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a task is in force: from its entry into the plan to its end. It is reported on
 * from the first period that ends after its entry up to the one in which it ends; from the next
 * period on it owes nothing. One that was reopened owes again from the next period on.
 *
 * @param from when it came into a plan in force; null: it is one of the plan's own
 * @param endedAt when its end was recorded; null: it goes on
 * @param gaps times in which it was closed until it was reopened
 */
public record TaskSpan(@Nullable Instant from, @Nullable Instant endedAt, List<Gap> gaps) {

  /** Of a task that is there from the beginning of the plan and goes on. */
  public static final TaskSpan WHOLE = new TaskSpan(null, null);

  public TaskSpan {
    gaps = List.copyOf(gaps);
  }

  /** Of a task that was never reopened. */
  public TaskSpan(@Nullable Instant from, @Nullable Instant endedAt) {
    this(from, endedAt, List.of());
  }

  /** The same with an end. */
  public TaskSpan endingAt(Instant at) {
    return new TaskSpan(from, at, gaps);
  }

  /** The same after it was reopened. */
  public TaskSpan reopenedAfter(Gap gap) {
    return new TaskSpan(from, null, Stream.concat(gaps.stream(), Stream.of(gap)).toList());
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
    var start = period.startsAt();
    return (endedAt != null && endedAt.isBefore(start))
        || gaps.stream()
            .anyMatch(gap -> gap.closedAt().isBefore(start) && gap.reopenedAt().isAfter(start));
  }

  /** Whether it hadn't begun when a period ended. */
  public boolean isAfter(Period period) {
    return from != null && !period.endsAt().isAfter(from);
  }

  /**
   * A time in which it was closed.
   *
   * @param closedAt when it was closed
   * @param reopenedAt when it was reopened
   */
  public record Gap(Instant closedAt, Instant reopenedAt) {}
}
