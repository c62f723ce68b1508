package cn.xunbao.standalone;

import cn.xunbao.edge.consistency.ConsistencyToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of the HTTP API. */
final class Api {

  static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String base;
  private final @Nullable String token;

  private Api(String base, @Nullable String token) {
    this.base = base;
    this.token = token;
  }

  static Api anonymous(String base) {
    return new Api(base, null);
  }

  /** The administrator of a data folder. */
  static Api admin(String base, Path folder) {
    try {
      var file = JSON.readTree(Files.readString(folder.resolve("admin-client.json")));
      return anonymous(base)
          .as(file.get("clientId").stringValue(), file.get("clientSecret").stringValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Registers a client with this administrator and calls as it. */
  Api client(Map<String, ?> client) {
    var made = post("/api/v1/clients", client);
    if (made.status() != 201) {
      throw new IllegalStateException(made.toString());
    }
    return as(made.text("clientId"), made.text("clientSecret"));
  }

  Api reporter(String unit) {
    return client(
        Map.of(
            "name",
            unit + "填报端",
            "roles",
            List.of("reporter"),
            "unit",
            unit,
            "person",
            Map.of("name", "测试员" + unit, "post", "办公室主任")));
  }

  Api role(String role) {
    return client(Map.of("name", role, "roles", List.of(role)));
  }

  /** An auditor whom this administrator names in a letter, which is known to readers then. */
  Api auditorUnder(String number, Map<String, ?> scope, String from, String to) {
    var made = post("/api/v1/clients", Map.of("name", "审计组", "roles", List.of("auditor")));
    var granted =
        post(
            "/api/v1/access-letters",
            Map.of(
                "number", number,
                "body", "吉首市审计局",
                "scope", scope,
                "clients", List.of(made.text("clientId")),
                "purpose", "审计",
                "validFrom", from,
                "validTo", to));
    if (granted.status() != 201) {
      throw new IllegalStateException(granted.toString());
    }
    get("/api/v1/access-letters", ConsistencyToken.HEADER, granted.consistency());
    return as(made.text("clientId"), made.text("clientSecret"));
  }

  Api as(String clientId, String secret) {
    var basic =
        Base64.getEncoder()
            .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
    var answer =
        send(
            HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.toString());
    }
    return new Api(base, answer.text("access_token"));
  }

  /** The same caller at a process that has been started anew. */
  Api at(String newBase) {
    return new Api(newBase, token);
  }

  Answer get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  /** What a call answers that isn't text. */
  byte[] bytes(String path, String type) {
    try {
      var request = request(path, "Accept", type).GET().build();
      return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends a file. */
  Answer upload(String path, byte[] file, String type) {
    return send(
        request(path, "Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(file))
            .build());
  }

  Answer post(String path, Object body, String... headers) {
    return write("POST", path, body, headers);
  }

  Answer put(String path, Object body) {
    return write("PUT", path, body);
  }

  /** Any call; with a method that changes nothing the body is left out. */
  Answer call(String method, String path, String body) {
    return method.equals("GET") ? get(path) : write(method, path, body);
  }

  /** A change of something in the version that the caller has seen; "*": in any. */
  Answer change(String method, String path, String version, Object body) {
    return write(method, path, body, "If-Match", version);
  }

  /** A command under a key, on whatever version there is. */
  Answer keyed(String method, String path, String key, Object body) {
    return write(method, path, body, "Idempotency-Key", key, "If-Match", "*");
  }

  private Answer write(String method, String path, Object body, String... headers) {
    var text = body instanceof String json ? json : JSON.writeValueAsString(body);
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(text))
            .build());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    var all = new ArrayList<>(List.of(headers));
    if (token != null) {
      all.addAll(List.of("Authorization", "Bearer " + token));
    }
    if (!all.isEmpty()) {
      request.headers(all.toArray(String[]::new));
    }
    return request;
  }

  private static Answer send(HttpRequest request) {
    try {
      var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** What came back. */
  record Answer(int status, String body, HttpResponse<String> response) {

    JsonNode json() {
      return JSON.readTree(body);
    }

    String text(String field) {
      return json().get(field).stringValue();
    }

    /** The version that the answer is about. */
    String version() {
      return response.headers().firstValue("ETag").orElseThrow();
    }

    /** The token that makes a query wait for this change. */
    String consistency() {
      return response.headers().firstValue(ConsistencyToken.HEADER).orElseThrow();
    }

    List<String> pointers() {
      return json().get("errors").valueStream().map(e -> e.get("pointer").stringValue()).toList();
    }

    @Override
    public String toString() {
      return status + " " + body;
    }
  }
}
