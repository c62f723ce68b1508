package cn.xunbao.edge.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemBusinessClockTest {

  private static final Instant START = Instant.parse("2023-03-23T00:00:00.123Z");

  @Test
  void time_is_told_in_whole_milliseconds() {
    assertThat(new SystemBusinessClock(() -> START.plusNanos(456_789)).now()).isEqualTo(START);
  }

  @Test
  void a_clock_that_is_set_back_stands_still_until_that_is_made_up_for() {
    var told = new ArrayDeque<>(List.of(START, START.minusSeconds(60), START.plusMillis(1)));
    var clock = new SystemBusinessClock(told::remove);

    assertThat(List.of(clock.now(), clock.now(), clock.now()))
        .containsExactly(START, START, START.plusMillis(1));
  }
}
