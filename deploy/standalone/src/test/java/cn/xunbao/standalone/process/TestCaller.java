package cn.xunbao.standalone.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who talks to the process over HTTP. */
public record TestCaller(int port, @Nullable String token) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static TestCaller anonymous(int port) {
    return new TestCaller(port, null);
  }

  /** The same with this token. */
  public TestCaller with(String other) {
    return new TestCaller(port, other);
  }

  /** The same with another's token. */
  public TestCaller as(TestCaller other) {
    return new TestCaller(port, other.token);
  }

  /** Whoever has that client's secret. */
  public TestCaller login(AdminFile client) {
    return login(client.clientId(), client.clientSecret());
  }

  /** Whoever has that client's secret. */
  public TestCaller login(String id, String secret) {
    return with(askBasic(id, secret).text("access_token"));
  }

  /** Asks for a token with credentials in a header. */
  public TestAnswer askBasic(String id, String secret) {
    var credentials = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
    return send(
        form("/oauth2/token", Map.of("grant_type", "client_credentials"))
            .header("Authorization", "Basic " + credentials));
  }

  /** Asks for a token with credentials in the form. */
  public TestAnswer askForm(String id, String secret) {
    return post(
        "/oauth2/token",
        Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret));
  }

  /** Sends a form. */
  public TestAnswer post(String path, Map<String, String> fields) {
    return send(form(path, fields));
  }

  /** Sends JSON. */
  public TestAnswer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  /** Sends JSON under an idempotency key. */
  public TestAnswer postOnce(String path, String key, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(json)));
  }

  /** Asks for something. */
  public TestAnswer get(String path) {
    return send(request(path));
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields) {
    var body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private HttpRequest.Builder request(String path) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private static TestAnswer send(HttpRequest.Builder request) {
    try {
      return TestAnswer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
