package cn.xunbao.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.standalone.demo.StubServer.Asked;
import cn.xunbao.standalone.demo.StubServer.Reply;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoClientTest {

  private static final Credentials REPORTER = new Credentials("abc", "secret");

  @Test
  void aTokenIsFetchedOnceAndCarriedByEachCall() {
    try (var server = server(Reply.of(200, "{}"), Reply.of(200, "{}"))) {
      var client = client(server);
      client.get(REPORTER, "/a");
      client.get(REPORTER, "/b");

      assertThat(server.asked())
          .extracting(Asked::path)
          .containsExactly("/oauth2/token", "/a", "/b");
      assertThat(server.asked().getFirst().header("Authorization"))
          .isEqualTo("Basic YWJjOnNlY3JldA==");
      assertThat(server.asked().getLast().header("Authorization")).isEqualTo("Bearer t");
    }
  }

  @Test
  void aQueryWaitsForTheLastChange() {
    var created = new Reply(201, Map.of("Xunbao-Consistency", "c-17"), "{}");
    try (var server = server(created, Reply.of(200, "{}"))) {
      var client = client(server);
      client.post(REPORTER, "/reports", Map.of(), 201);
      client.get(REPORTER, "/summary");

      assertThat(server.asked().getLast().header("Xunbao-consistency")).isEqualTo("c-17");
    }
  }

  @Test
  void aBusyServerIsAskedAgain() {
    var busy = new Reply(503, Map.of("Retry-After", "0"), "");
    try (var server = server(busy, busy, Reply.of(200, "{\"a\":1}"))) {
      assertThat(client(server).get(REPORTER, "/summary").json().path("a").asInt()).isEqualTo(1);
    }
  }

  @Test
  void anyOtherAnswerIsAnErrorThatSaysWhatTheServerSaid() {
    try (var server = server(Reply.of(422, "{\"detail\":\"期次尚未开始\"}"))) {
      var client = client(server);
      assertThatThrownBy(() -> client.post(REPORTER, "/reports", Map.of(), 200, 201))
          .isInstanceOf(DemoException.class)
          .hasMessageContaining("POST /reports")
          .hasMessageContaining("422")
          .hasMessageContaining("期次尚未开始");
    }
  }

  private static DemoClient client(StubServer server) {
    return new DemoClient(server.base(), server.base().resolve("/oauth2/token"));
  }

  private static StubServer server(Reply... replies) {
    var left = new ArrayDeque<>(List.of(replies));
    return new StubServer(
        asked ->
            asked.path().equals("/oauth2/token")
                ? Reply.of(200, "{\"access_token\":\"t\",\"expires_in\":300}")
                : left.removeFirst());
  }
}
