package cn.xunbao.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls the server. A query waits for the change that was answered last; where several were made at
 * once, a move of the clock waits for all. A server that is busy (503) is asked again a few times.
 */
final class DemoClient {

  private static final String CONSISTENCY = "Xunbao-Consistency";
  private static final String JSON_TYPE = "application/json";
  private static final int TRIES = 6;
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final Tokens tokens;
  private volatile @Nullable String consistency;

  /**
   * A client of one server.
   *
   * @param base where it answers, without a path
   * @param tokenUrl where it issues tokens
   */
  DemoClient(URI base, URI tokenUrl) {
    this.base = base;
    this.tokens = new Tokens(http, tokenUrl);
  }

  /** Asks for JSON. */
  Answer get(Credentials as, String path) {
    return get(as, path, JSON_TYPE);
  }

  /** Asks for something in a form. */
  Answer get(Credentials as, String path, String form) {
    var request = request(path).header("Accept", form).GET();
    var newest = consistency;
    if (newest != null) {
      request.header(CONSISTENCY, newest);
    }
    return call(as, request, "GET " + path, 200);
  }

  /** Fetches a file. */
  byte[] bytes(Credentials as, String path) {
    return exchange(as, request(path).header("Accept", "*/*").GET(), "GET " + path, 200).body();
  }

  /** Gives a command with a body that becomes JSON. */
  Answer post(Credentials as, String path, Object body, int... expected) {
    return command(
        as, "POST", path, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)), expected);
  }

  /** Decides on something, whatever its version. */
  Answer decide(Credentials as, String path, Object body, int expected) {
    var request =
        commanding("POST", path, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
            .header("If-Match", "*");
    return call(as, request, "POST " + path, expected);
  }

  /** Gives a command with a body that is JSON already. */
  Answer postJson(Credentials as, String path, byte[] json, int... expected) {
    return command(as, "POST", path, BodyPublishers.ofByteArray(json), expected);
  }

  /** Gives a command with a body that becomes JSON. */
  Answer put(Credentials as, String path, Object body, int... expected) {
    return command(
        as, "PUT", path, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)), expected);
  }

  private Answer command(
      Credentials as, String method, String path, BodyPublisher body, int... expected) {
    return call(as, commanding(method, path, body), method + " " + path, expected);
  }

  private HttpRequest.Builder commanding(String method, String path, BodyPublisher body) {
    return request(path)
        .header("Content-Type", JSON_TYPE)
        .header("Accept", JSON_TYPE + ", application/problem+json")
        .method(method, body);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
  }

  private Answer call(Credentials as, HttpRequest.Builder request, String what, int... expected) {
    var response = exchange(as, request, what, expected);
    return new Answer(response.statusCode(), new String(response.body(), UTF_8));
  }

  private HttpResponse<byte[]> exchange(
      Credentials as, HttpRequest.Builder request, String what, int... expected) {
    try {
      request.setHeader("Authorization", "Bearer " + tokens.of(as));
      var response = http.send(request.build(), BodyHandlers.ofByteArray());
      for (var tried = 1; response.statusCode() == 503 && tried < TRIES; tried++) {
        Thread.sleep(pause(response));
        response = http.send(request.build(), BodyHandlers.ofByteArray());
      }
      var status = response.statusCode();
      if (Arrays.stream(expected).noneMatch(good -> good == status)) {
        throw new DemoException(
            "%s：HTTP %d（应为 %s）：%s"
                .formatted(
                    what, status, Arrays.toString(expected), new String(response.body(), UTF_8)));
      }
      response.headers().firstValue(CONSISTENCY).ifPresent(value -> consistency = value);
      return response;
    } catch (IOException e) {
      throw new DemoException("%s：无法连接 %s：%s".formatted(what, base, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DemoException(what + "：已中断", e);
    }
  }

  private static Duration pause(HttpResponse<?> response) {
    var seconds = response.headers().firstValue("Retry-After").orElse("");
    if (!seconds.matches("[0-9]{1,4}")) {
      return Duration.ofSeconds(1);
    }
    var asked = Duration.ofSeconds(Long.parseLong(seconds));
    return asked.compareTo(LONGEST_PAUSE) < 0 ? asked : LONGEST_PAUSE;
  }
}
