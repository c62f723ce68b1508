package cn.xunbao.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.period.Period;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TaskSpanTest {

  @Test
  void aReopenedTaskOwesNothingWhileItWasClosedAndAgainFromTheNextPeriodOn() {
    var closedAt = MID_MAY.startsAt().plusSeconds(60);
    var reopenedAt = MID_MAY.next().startsAt().plusSeconds(60);
    var span = TaskSpan.WHOLE.endingAt(closedAt);
    assertThat(span.covers(MID_MAY)).isTrue();
    assertThat(span.covers(MID_MAY.next())).isFalse();

    var reopened = span.reopenedAfter(new TaskSpan.Gap(closedAt, reopenedAt));
    assertThat(reopened.isEnded()).isFalse();
    assertThat(reopened.covers(MID_MAY)).isTrue();
    assertThat(reopened.covers(MID_MAY.next())).isFalse();
    assertThat(reopened.covers(MID_MAY.next().next())).isTrue();
  }

  private static final Period MID_MAY = Period.parse("2023-05-X2");

  @Test
  void aTaskIsReportedOnFromTheFirstPeriodThatEndsAfterItsEntry() {
    assertThat(new TaskSpan(MID_MAY.endsAt().minusMillis(1), null).covers(MID_MAY)).isTrue();
    assertThat(new TaskSpan(MID_MAY.endsAt(), null).covers(MID_MAY)).isFalse();
    assertThat(new TaskSpan(MID_MAY.endsAt(), null).covers(MID_MAY.next())).isTrue();
  }

  @Test
  void thePeriodInWhichItEndsIsItsLast() {
    assertThat(ending(MID_MAY.startsAt()).covers(MID_MAY)).isTrue();
    assertThat(ending(MID_MAY.endsAt().minusMillis(1)).covers(MID_MAY)).isTrue();
    assertThat(ending(MID_MAY.endsAt().minusMillis(1)).covers(MID_MAY.next())).isFalse();
    assertThat(ending(MID_MAY.startsAt().minusMillis(1)).covers(MID_MAY)).isFalse();
  }

  @Test
  void aTaskOfThePlanThatGoesOnIsAlwaysInForce() {
    assertThat(TaskSpan.WHOLE.covers(Period.parse("2023-01-X1"))).isTrue();
    assertThat(TaskSpan.WHOLE.covers(Period.parse("2023-12-X3"))).isTrue();
    assertThat(TaskSpan.WHOLE.isEnded()).isFalse();
  }

  private static TaskSpan ending(Instant at) {
    return TaskSpan.WHOLE.endingAt(at);
  }
}
