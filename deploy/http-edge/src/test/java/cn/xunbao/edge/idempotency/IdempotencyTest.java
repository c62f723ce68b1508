package cn.xunbao.edge.idempotency;

import static cn.xunbao.edge.TestTokens.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.xunbao.edge.RunningEdge;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class IdempotencyTest extends RunningEdge {

  private static final String BODY = "{\"text\":\"旬报\"}";

  @Autowired CountedCommands commands;
  @Autowired KeptAnswers answers;

  @Test
  void the_same_request_again_gets_the_same_answer_and_is_carried_out_once() {
    var first = keyed("again/create", "k-again", BODY);
    var second = keyed("again/create", "k-again", BODY);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body()).contains("旬报");
    for (var header : List.of("Content-Type", "Xunbao-Consistency", "ETag")) {
      assertThat(second.headers().firstValue(header))
          .as(header)
          .isPresent()
          .isEqualTo(first.headers().firstValue(header));
    }
    assertThat(second.headers().firstValue("Idempotency-Replayed")).hasValue("true");
    assertThat(second.headers().firstValue("X-Of-This-Answer-Alone")).isEmpty();
    assertThat(commands.count("again")).isEqualTo(1);
  }

  @Test
  void without_a_key_each_request_is_carried_out() {
    post("/api/v1/counted/keyless/create", REPORTER, BODY);
    post("/api/v1/counted/keyless/create", REPORTER, BODY);

    assertThat(commands.count("keyless")).isEqualTo(2);
  }

  @Test
  void a_key_belongs_to_its_client() {
    keyed("clients/create", "k-clients", BODY);
    var other =
        send(command("clients/create", "k-clients", BODY, token("c-other-reporter", "reporter")));

    assertThat(other.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(commands.count("clients")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"reused/create?x=1", "reused/create", "reused-elsewhere/create"})
  void a_key_stands_for_one_request_by_its_path_query_and_body(String path) {
    keyed("reused/create", "k-reused", BODY);

    assertProblem(keyed(path, "k-reused", "{\"text\":\"other\"}"), 422, "idempotency-key-reused");
    if (!path.equals("reused/create")) {
      assertProblem(keyed(path, "k-reused", BODY), 422, "idempotency-key-reused");
    }
    assertThat(commands.count("reused")).isEqualTo(1);
  }

  @Test
  void a_refusal_that_is_definite_is_given_again() {
    var first = keyed("refused/refused", "k-refused", BODY);
    var second = keyed("refused/refused", "k-refused", BODY);

    assertProblem(first, 409, "conflict");
    assertProblem(second, 409, "conflict");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(commands.count("refused")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 408, 425, 429, 500, 503})
  void an_answer_that_says_nothing_definite_leaves_the_key_free(int status) {
    var path = "passing-%d/status/%d".formatted(status, status);
    keyed(path, "k-passing", BODY);
    keyed(path, "k-passing", BODY);

    assertThat(commands.count("passing-" + status)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 204, 400, 404, 409, 412, 422})
  void an_answer_that_is_definite_is_kept(int status) {
    var path = "definite-%d/status/%d".formatted(status, status);
    assertThat(keyed(path, "k-" + status, BODY).statusCode()).isEqualTo(status);
    assertThat(keyed(path, "k-" + status, BODY).statusCode()).isEqualTo(status);

    assertThat(commands.count("definite-" + status)).isEqualTo(1);
  }

  @Test
  void after_an_error_of_ours_the_command_is_decided_again() {
    assertProblem(keyed("broken/broken", "k-broken", BODY), 500, "internal-error");
    assertProblem(keyed("broken/broken", "k-broken", BODY), 500, "internal-error");

    assertThat(commands.count("broken")).isEqualTo(2);
  }

  @Test
  void of_sixteen_at_once_one_is_carried_out_and_the_others_wait_or_get_its_answer()
      throws Exception {
    var together = new CyclicBarrier(16);
    Callable<HttpResponse<String>> call =
        () -> {
          together.await();
          return keyed("race/create", "k-race", BODY);
        };
    List<HttpResponse<String>> all = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var answer : threads.invokeAll(Collections.nCopies(16, call))) {
        all.add(answer.get());
      }
    }

    assertThat(commands.count("race")).isEqualTo(1);
    assertThat(all).extracting(HttpResponse::statusCode).contains(201).isSubsetOf(201, 409);
    assertThat(all)
        .filteredOn(answer -> answer.statusCode() == 201)
        .extracting(HttpResponse::body)
        .containsOnly(keyed("race/create", "k-race", BODY).body());
  }

  @Test
  void while_the_first_is_at_it_the_second_is_told_to_come_back() throws Exception {
    var gate = commands.gate("slow");
    try (var thread = Executors.newSingleThreadExecutor()) {
      Future<HttpResponse<String>> first =
          thread.submit(() -> keyed("slow/create", "k-slow", BODY));
      try {
        await("the first has begun").until(() -> commands.count("slow") == 1);
        var second = keyed("slow/create", "k-slow", BODY);
        assertProblem(second, 409, "request-in-progress");
        assertThat(second.headers().firstValue("Retry-After")).hasValue("1");
      } finally {
        gate.countDown();
      }
      assertThat(first.get().statusCode()).isEqualTo(201);
      assertThat(keyed("slow/create", "k-slow", BODY).body()).isEqualTo(first.get().body());
    }
  }

  @Test
  void a_request_that_its_process_never_ended_is_carried_out_again_after_a_while() {
    keyed("abandoned/create", "k-abandoned", BODY);
    owner()
        .sql(
            """
            UPDATE idempotency.kept_answer
               SET status = NULL, headers = NULL, body = NULL, claim_until = now()
             WHERE key = 'k-abandoned'
            """)
        .update();

    assertProblem(
        keyed("abandoned/create", "k-abandoned", "{\"text\":\"x\"}"),
        422,
        "idempotency-key-reused");
    assertThat(keyed("abandoned/create", "k-abandoned", BODY).statusCode()).isEqualTo(201);
    assertThat(commands.count("abandoned")).isEqualTo(2);
  }

  @Test
  void after_a_day_a_key_is_free_and_its_answer_is_deleted() {
    keyed("expired/create", "k-expired", BODY);
    assertThat(hoursKept("k-expired")).isEqualTo(24);
    expire("k-expired");
    assertThat(keyed("expired/create", "k-expired", "{\"text\":\"x\"}").statusCode())
        .isEqualTo(201);

    expire("k-expired");
    answers.sweep();

    assertThat(owner().sql("SELECT key FROM idempotency.kept_answer").query(String.class).list())
        .doesNotContain("k-expired");
  }

  @Test
  void a_secret_is_shown_once_and_never_stored() {
    var first = keyed("once/secret", "k-once", "");
    var second = keyed("once/secret", "k-once", "");

    assertThat(first.body()).contains("s3cr3t-1");
    assertProblem(second, 409, "conflict");
    assertThat(commands.count("once")).isEqualTo(1);
    assertThat(
            owner()
                .sql(
                    "SELECT k::text || coalesce(convert_from(body, 'UTF8'), '') FROM idempotency.kept_answer k")
                .query(String.class)
                .list())
        .noneMatch(row -> row.contains("s3cr3t"));
  }

  @Test
  void the_body_of_a_request_is_not_stored() {
    keyed("bodies/refused", "k-bodies", "{\"text\":\"not-to-be-kept\"}");

    assertThat(
            owner()
                .sql(
                    "SELECT k::text || convert_from(body, 'UTF8') FROM idempotency.kept_answer k WHERE key = 'k-bodies'")
                .query(String.class)
                .single())
        .doesNotContain("not-to-be-kept");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "\"a", "\"\""})
  void a_key_that_is_none_is_refused_before_anything_is_done(String key) {
    var answer = keyed("bad/create", key, BODY);

    assertProblem(answer, 400, "invalid-parameter");
    assertThat(json(answer).get("errors").get(0).get("pointer").asString())
        .isEqualTo("header:Idempotency-Key");
    assertThat(commands.count("bad")).isZero();
  }

  @Test
  void a_key_has_at_most_255_characters_and_its_quotes_are_no_part_of_it() {
    var longest = "k".repeat(255);
    assertProblem(keyed("long/create", longest + "k", BODY), 400, "invalid-parameter");
    keyed("long/create", longest, BODY);
    keyed("long/create", '"' + longest + '"', BODY);

    assertThat(commands.count("long")).isEqualTo(1);
  }

  @Test
  void a_body_too_large_is_refused_by_whoever_reads_it() {
    var huge = "{\"text\":\"%s\"}".formatted("x".repeat(BufferedRequest.MAX_BYTES));

    assertProblem(keyed("huge/create", "k-huge", huge), 413, "body-too-large");
  }

  @Test
  void a_query_takes_no_notice_of_a_key() {
    var query = request("/api/v1/probe/figures", REPORTER).header("Idempotency-Key", "a b");

    assertThat(send(query).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> keyed(String path, String key, String body) {
    return send(command(path, key, body, REPORTER));
  }

  private HttpRequest.Builder command(String path, String key, String body, String token) {
    return request("/api/v1/counted/" + path, token)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .POST(BodyPublishers.ofString(body));
  }

  private static int hoursKept(String key) {
    return owner()
        .sql(
            """
            SELECT round(extract(epoch FROM expires_at - now()) / 3600)
              FROM idempotency.kept_answer WHERE key = ?
            """)
        .param(key)
        .query(Integer.class)
        .single();
  }

  private static void expire(String key) {
    owner()
        .sql("UPDATE idempotency.kept_answer SET expires_at = now() WHERE key = ?")
        .param(key)
        .update();
  }

  private static JdbcClient owner() {
    return JdbcClient.create(
        new DriverManagerDataSource(DATABASE.url(), DATABASE.owner(), DATABASE.password()));
  }
}
