package cn.xunbao.edge.ratelimit;

import static cn.xunbao.edge.TestTokens.token;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.RunningEdge;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
    properties = {
      "xunbao.rate-limit.client.per-second=1",
      "xunbao.rate-limit.client.burst=2",
      "xunbao.rate-limit.token.per-second=1",
      "xunbao.rate-limit.token.burst=2",
      "xunbao.rate-limit.stranger.per-second=1",
      "xunbao.rate-limit.stranger.burst=2"
    })
class RateLimitOverHttpTest extends RunningEdge {

  private static final int MORE_THAN_A_BURST = 200;

  @Test
  void a_client_that_calls_too_often_is_told_when_to_come_back_and_others_are_served() {
    var refused = untilRefused("/api/v1/probe/figures", token("c-often", "reporter"));

    assertProblem(refused, 429, "too-many-requests");
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(get("/api/v1/probe/figures", token("c-seldom", "reporter")).statusCode())
        .isEqualTo(200);
    assertThat(
            jdbc.sql("SELECT status FROM journal.entry WHERE client = 'c-often' LIMIT 1")
                .query(Integer.class)
                .single())
        .isEqualTo(429);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oauth2/token", "/api/v1/probe/figures", "/actuator/health"})
  void whoever_has_no_token_is_counted_by_address(String path) {
    assertProblem(untilRefused(path, null), 429, "too-many-requests");
  }

  @Test
  void a_forged_token_is_counted_by_address_too() {
    assertProblem(untilRefused("/api/v1/probe/figures", "forged"), 429, "too-many-requests");
  }

  private HttpResponse<String> untilRefused(String path, @Nullable String token) {
    var answer = get(path, token);
    for (int i = 0; i < MORE_THAN_A_BURST && answer.statusCode() != 429; i++) {
      answer = get(path, token);
    }
    return answer;
  }
}
