package cn.xunbao.edge;

import static cn.xunbao.edge.TestTokens.token;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What every call has in common. */
class EdgeTest extends RunningEdge {

  @Autowired EdgeTestApplication.StandingClock clock;

  @AfterEach
  void realTimeAgain() {
    clock.simulated = false;
  }

  @Test
  void an_answer_has_its_instants_at_plus_eight_its_decimals_as_text_and_its_nulls() {
    assertThat(get("/api/v1/probe/figures", REPORTER).body())
        .isEqualTo("{\"at\":\"2023-03-23T08:00:00+08:00\",\"amount\":\"25.20\",\"rate\":null}");
  }

  @Test
  void each_json_object_says_at_its_end_that_time_is_simulated() {
    clock.simulated = true;

    assertThat(get("/api/v1/probe/figures", REPORTER).body())
        .endsWith("\"rate\":null,\"simulation\":true}");
    assertThat(get("/api/v1/probe/list", REPORTER).body()).isEqualTo("[1,2]");
    assertThat(get("/api/v1/probe/text", REPORTER).body()).isEqualTo("{}");
    assertThat(json(get("/api/v1/probe/broken", REPORTER)).get("simulation").asBoolean()).isTrue();
    assertThat(json(get("/api/v1/probe/figures", null)).get("simulation").asBoolean()).isTrue();
  }

  @Test
  void without_a_token_the_answer_is_401_and_says_how_to_come_in() {
    var answer = get("/api/v1/probe/figures", null);

    assertProblem(answer, 401, "unauthenticated");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"xunbao\"");
    assertThat(json(answer).has("simulation")).isFalse();
  }

  @Test
  void a_token_that_is_forged_expired_or_names_nobody_is_401() {
    var expired = token("c", Map.of("roles", List.of("admin")), Instant.now().minusSeconds(600));
    var nobody = token(" ", "admin");

    for (var bad : List.of("nonsense", ADMIN + "x", expired, nobody)) {
      var answer = get("/api/v1/probe/figures", bad);
      assertProblem(answer, 401, "unauthenticated");
      assertThat(answer.headers().firstValue("WWW-Authenticate"))
          .hasValue("Bearer realm=\"xunbao\", error=\"invalid_token\"");
    }
  }

  @Test
  void a_token_without_any_role_that_we_know_may_do_nothing() {
    assertProblem(get("/api/v1/probe/figures", token("c", "root")), 403, "forbidden");
    assertProblem(get("/nowhere", token("c")), 403, "forbidden");
  }

  @Test
  void who_may_not_call_is_refused_before_the_body_is_read() {
    assertProblem(post("/api/v1/probe/admin", REPORTER, "no json"), 403, "forbidden");
    assertProblem(post("/api/v1/probe/admin", ADMIN, "no json"), 400, "malformed-json");
    assertThat(post("/api/v1/probe/admin", ADMIN, "{\"name\":\"a\"}").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/health", "/actuator/info", "/v3/api-docs", "/swagger-ui.html"})
  void what_is_public_needs_no_token(String path) {
    assertThat(get(path, null).statusCode()).isIn(200, 404);
  }

  @Test
  void other_parts_of_the_actuator_are_for_the_administrator() {
    assertProblem(get("/actuator/env", null), 401, "unauthenticated");
    assertProblem(get("/actuator/env", REPORTER), 403, "forbidden");
    assertThat(get("/actuator/env", ADMIN).statusCode()).isEqualTo(404);
  }

  @Test
  void answers_carry_security_headers_and_no_session() {
    var headers = get("/api/v1/probe/figures", REPORTER).headers();

    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
    assertThat(headers.firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void the_correlation_id_of_the_caller_is_echoed_and_a_bad_one_replaced() {
    var own =
        send(request("/api/v1/probe/caller", REPORTER).header("X-Correlation-Id", "run-7.a_B"));
    var bad = send(request("/api/v1/probe/caller", REPORTER).header("X-Correlation-Id", "a b"));
    var refused = get("/api/v1/probe/caller", null);

    assertThat(own.headers().firstValue("X-Correlation-Id")).hasValue("run-7.a_B");
    assertThat(json(own).get("correlationId").asString()).isEqualTo("run-7.a_B");
    assertThat(bad.headers().firstValue("X-Correlation-Id").orElseThrow()).hasSize(36);
    assertThat(refused.headers().firstValue("X-Correlation-Id")).isPresent();
  }

  @Test
  void all_faults_of_a_body_are_named_at_once() {
    var problem =
        assertProblem(
            post("/api/v1/probe/body", REPORTER, "{\"n\": 10, \"x\": 1}"), 422, "invalid-request");

    assertThat(problem.get("detail").asString()).startsWith("共有 3 处错误");
    assertThat(problem.get("instance").asString()).isEqualTo("/api/v1/probe/body");
    assertThat(problem.get("errors"))
        .extracting(error -> error.get("pointer").asString() + " " + error.get("code").asString())
        .containsExactly("/name required", "/n out-of-range", "/x unknown-field");
  }

  @ParameterizedTest
  @ValueSource(ints = {1001, 300_000, 20_000_000})
  void a_body_beyond_the_limit_is_413_whether_or_not_it_says_its_length(int size) {
    var body = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
    var announced = BodyPublishers.ofByteArray(body);
    var streamed = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

    for (var publisher : List.of(announced, streamed)) {
      var answer =
          send(
              request("/api/v1/probe/body", REPORTER)
                  .header("Content-Type", "application/json")
                  .POST(publisher));
      assertThat(assertProblem(answer, 413, "body-too-large").get("detail").asString())
          .contains("1000 字节");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, 200",
    "application/json;charset=UTF-8, 200",
    "application/merge-patch+json, 200",
    "application/json;charset=GBK, 415",
    "application/json;charset=nonsense, 415",
    "text/plain, 415",
    "nonsense, 415",
  })
  void a_body_is_json_in_utf_8(String contentType, int status) {
    var answer =
        send(
            request("/api/v1/probe/body", REPORTER)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("{\"name\": \"旬\", \"n\": 1}")));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  @Test
  void what_the_framework_refuses_is_a_problem_like_any_other() {
    assertProblem(get("/api/v1/nowhere", REPORTER), 404, "not-found");
    var wrongMethod = send(request("/api/v1/probe/figures", REPORTER).DELETE());
    assertProblem(wrongMethod, 405, "method-not-allowed");
    assertThat(wrongMethod.headers().firstValue("Allow").orElseThrow()).contains("GET");
    assertProblem(
        send(request("/api/v1/probe/figures", REPORTER).header("Accept", "image/png")),
        406,
        "not-acceptable");
    assertPointer(get("/api/v1/probe/number/1", REPORTER), "?n", "required");
    assertPointer(get("/api/v1/probe/number/1?n=x", REPORTER), "?n", "bad-format");
    assertPointer(get("/api/v1/probe/number/x?n=1", REPORTER), "path:path", "bad-format");
    assertProblem(get("/api/v1/probe//figures", REPORTER), 400, "bad-request");
  }

  @Test
  void an_error_is_a_problem_whatever_the_caller_accepts() {
    assertProblem(
        send(request("/api/v1/nowhere", REPORTER).header("Accept", "text/html")), 404, "not-found");
  }

  @Test
  void a_plus_that_was_not_escaped_is_understood() {
    assertThat(get("/api/v1/probe/as-of?asOf=2023-04-12T23:59:59+08:00", REPORTER).body())
        .isEqualTo("{\"asOf\":\"2023-04-12T23:59:59+08:00\"}");
  }

  @Test
  void a_change_is_made_only_to_the_version_that_the_caller_has_seen() {
    var version = request("/api/v1/probe/version", REPORTER).PUT(BodyPublishers.noBody());

    assertProblem(send(version.copy()), 428, "precondition-required");
    var outdated = send(version.copy().header("If-Match", "\"6\""));
    assertProblem(outdated, 412, "precondition-failed");
    assertThat(outdated.headers().firstValue("ETag")).hasValue("\"7\"");
    assertThat(send(version.copy().header("If-Match", "\"7\"")).statusCode()).isEqualTo(200);
    assertPointer(send(version.copy().header("If-Match", "7")), "header:If-Match", "bad-format");
  }

  @Test
  void an_error_of_ours_tells_no_more_than_where_to_look() {
    var answer = send(request("/api/v1/probe/broken", REPORTER).header("X-Correlation-Id", "id-9"));

    assertThat(assertProblem(answer, 500, "internal-error").get("detail").asString())
        .contains("id-9");
    assertThat(answer.body()).doesNotContain("secret", "Exception");
  }

  @Test
  void lost_races_refusals_from_elsewhere_and_waits_have_their_own_types() {
    assertProblem(get("/api/v1/probe/lost-race", REPORTER), 409, "concurrent-change");
    assertProblem(get("/api/v1/probe/remote", REPORTER), 409, "already-exists");
    var waiting = get("/api/v1/probe/waiting", REPORTER);
    assertProblem(waiting, 503, "not-yet-consistent");
    assertThat(waiting.headers().firstValue("Retry-After")).hasValue("1");
  }

  @Test
  void every_refusal_is_journaled_and_nothing_else() {
    var client = "c-journal";
    var token =
        token(
            client,
            Map.of(
                "roles", List.of("reporter"),
                "name", "张三",
                "post", "科长",
                "xunbao_unit", "433101-027"),
            Instant.now().plusSeconds(600));
    get("/api/v1/probe/figures", token);
    get("/api/v1/probe/broken", token);
    get("/api/v1/probe/waiting", token);
    post("/api/v1/probe/admin?access_token=abc&x=1", token, "{\"password\": \"hidden\"}");
    get("/api/v1/nowhere", token);

    assertThat(
            jdbc.sql("SELECT * FROM journal.entry WHERE client = ? ORDER BY id")
                .param(client)
                .query()
                .listOfRows())
        .extracting(row -> row.get("kind") + " " + row.get("status") + " " + row.get("target"))
        .containsExactly(
            "refused 403 /api/v1/probe/admin?access_token=***&x=1", "refused 404 /api/v1/nowhere");
    assertThat(
            jdbc.sql(
                    """
                    SELECT name, post, unit, array_to_string(roles, ','), method, problem_type, repeats
                    FROM journal.entry WHERE client = ? AND status = 403
                    """)
                .param(client)
                .query()
                .singleRow()
                .values())
        .containsExactly(
            "张三", "科长", "433101-027", "reporter", "POST", "urn:xunbao:problem:forbidden", 1);
  }

  @Test
  void a_stranger_is_journaled_by_address() {
    get("/api/v1/probe/figures?stranger", null);

    assertThat(
            jdbc.sql("SELECT * FROM journal.entry WHERE client IS NULL AND status = 401 LIMIT 1")
                .query()
                .singleRow())
        .containsEntry("address", "127.0.0.1");
  }

  @Test
  void a_sensitive_read_is_journaled() {
    get("/api/v1/probe/sensitive?unit=1", token("c-auditor", "auditor"));
    get("/api/v1/probe/sensitive?unit=2", token("c-auditor", "auditor"));

    assertThat(
            jdbc.sql(
                    "SELECT kind, target FROM journal.entry WHERE client = 'c-auditor' ORDER BY id")
                .query()
                .listOfRows())
        .extracting(row -> row.get("kind") + " " + row.get("target"))
        .containsExactly(
            "read /api/v1/probe/sensitive?unit=1", "read /api/v1/probe/sensitive?unit=2");
  }
}
