package cn.xunbao.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens by client credentials, kept until shortly before they expire (in real time). */
public final class Tokens {

  private static final Duration MARGIN = Duration.ofSeconds(30);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private record Token(String value, long goodUntil) {}

  private final HttpClient http;
  private final URI tokenUrl;
  private final Map<Credentials, Token> tokens = new ConcurrentHashMap<>();

  /**
   * Tokens of one issuer.
   *
   * @param tokenUrl where it issues them
   */
  public Tokens(HttpClient http, URI tokenUrl) {
    this.http = http;
    this.tokenUrl = tokenUrl;
  }

  /**
   * A token of a client.
   *
   * @throws DemoException if it is refused
   */
  public String of(Credentials client) throws IOException, InterruptedException {
    var known = tokens.get(client);
    if (known != null && System.nanoTime() - known.goodUntil() < 0) {
      return known.value();
    }
    var fresh = fetch(client);
    tokens.put(client, fresh);
    return fresh.value();
  }

  private Token fetch(Credentials client) throws IOException, InterruptedException {
    var basic = client.clientId() + ":" + client.clientSecret();
    var request =
        HttpRequest.newBuilder(tokenUrl)
            .timeout(TIMEOUT)
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    var response = http.send(request, BodyHandlers.ofString(UTF_8));
    var answer = new Answer(response.statusCode(), response.body());
    if (answer.status() != 200) {
      throw new DemoException(
          "取得令牌失败：客户端 %s，HTTP %d：%s".formatted(client.clientId(), answer.status(), answer.body()));
    }
    var json = answer.json();
    var lifetime = Duration.ofSeconds(json.path("expires_in").asLong(0)).minus(MARGIN);
    return new Token(json.path("access_token").asString(), System.nanoTime() + lifetime.toNanos());
  }
}
