package cn.xunbao.edge.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejection;
import cn.xunbao.edge.ratelimit.RateLimitProperties.Address;
import cn.xunbao.edge.ratelimit.RateLimitProperties.Client;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RateLimitsTest {

  private final SettableTime time = new SettableTime();
  private final RateLimits limits =
      new RateLimits(
          new RateLimitProperties(new Client(2, 4), new Address(1, 2), new Address(1, 1)), time);

  /** A meter that moves when a test says so. */
  private static final class SettableTime implements TimeMeter {

    private long nanos;

    void pass(Duration duration) {
      nanos += duration.toNanos();
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  @Test
  void a_burst_goes_through_and_what_comes_after_it_is_refused() {
    for (int i = 0; i < 4; i++) {
      assertThat(limits.client("c")).isEmpty();
    }

    assertThat(limits.client("c"))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.is(ProblemType.TOO_MANY_REQUESTS)).isTrue();
              assertThat(refusal.headers()).isEqualTo(Map.of("Retry-After", "1"));
              assertThat(refusal.detail()).contains("1 秒后重试");
            });
  }

  @Test
  void who_waits_as_long_as_told_gets_in_again() {
    exhaust("c");
    time.pass(Duration.ofSeconds(1));

    assertThat(limits.client("c")).isEmpty();
    assertThat(limits.client("c")).isEmpty();
    assertThat(limits.client("c")).isPresent();
  }

  @Test
  void one_client_does_not_use_up_what_another_may() {
    exhaust("c");

    assertThat(limits.client("d")).isEmpty();
  }

  @Test
  void tokens_and_strangers_are_counted_by_address_and_apart() {
    assertThat(limits.stranger("10.0.0.1")).isEmpty();
    assertThat(limits.stranger("10.0.0.1")).isPresent();
    assertThat(limits.stranger("10.0.0.2")).isEmpty();
    assertThat(limits.token("10.0.0.1")).isEmpty();
    assertThat(limits.token("10.0.0.1")).isEmpty();
    assertThat(limits.token("10.0.0.1")).isPresent();
  }

  @Test
  void without_a_setting_the_limits_are_generous_and_each_can_be_set() {
    assertThat(bound(Map.of()))
        .isEqualTo(
            new RateLimitProperties(
                new Client(100, 1000), new Address(50, 500), new Address(50, 500)));
    assertThat(bound(Map.of("xunbao.rate-limit.client.per-second", "7")).client())
        .isEqualTo(new Client(7, 1000));
  }

  private static RateLimitProperties bound(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("xunbao.rate-limit", RateLimitProperties.class);
  }

  private void exhaust(String client) {
    Optional<Rejection> refused = Optional.empty();
    while (refused.isEmpty()) {
      refused = limits.client(client);
    }
  }
}
