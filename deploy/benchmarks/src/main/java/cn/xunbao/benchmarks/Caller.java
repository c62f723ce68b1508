package cn.xunbao.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API with a token. */
public final class Caller {

  private static final String CONSISTENCY = "Xunbao-Consistency";
  private static final long LOOK_EVERY_MILLIS = 100;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final String token;

  private Caller(String base, String token) {
    this.base = base;
    this.token = token;
  }

  /** Whoever has that id and secret. */
  public static Caller login(String base, JsonNode client)
      throws IOException, InterruptedException {
    var pair =
        client.required("clientId").stringValue()
            + ":"
            + client.required("clientSecret").stringValue();
    var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    var request =
        HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, BodyHandlers.ofString());
      return new Caller(base, json(answer).required("access_token").stringValue());
    }
  }

  /** Asks. */
  public JsonNode get(String path) throws IOException, InterruptedException {
    return json(succeeded(send(request(path))));
  }

  /** Asks again and again until the answer is as wanted. */
  public JsonNode await(String path, Predicate<JsonNode> wanted)
      throws IOException, InterruptedException {
    var answer = get(path);
    while (!wanted.test(answer)) {
      Thread.sleep(LOOK_EVERY_MILLIS);
      answer = get(path);
    }
    return answer;
  }

  /** Fetches a document of a media type, and answers how long it is. */
  public int fetch(String path, String mediaType) throws IOException, InterruptedException {
    var answer =
        http.send(request(path).header("Accept", mediaType).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("%s: %d".formatted(answer.uri(), answer.statusCode()));
    }
    return answer.body().length;
  }

  /** Asks for what a command's answer said, as soon as it is in. */
  public JsonNode get(String path, HttpResponse<String> after)
      throws IOException, InterruptedException {
    var token = after.headers().firstValue(CONSISTENCY).orElseThrow();
    return json(succeeded(send(request(path).header(CONSISTENCY, token))));
  }

  /** Gives a command. */
  public HttpResponse<String> post(String path, Object body)
      throws IOException, InterruptedException {
    var json = JsonMapper.shared().writeValueAsString(body);
    return succeeded(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))));
  }

  /** The body of an answer. */
  public static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Bearer " + token);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> succeeded(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          "%s: %d %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
    }
    return answer;
  }
}
