package cn.xunbao.standalone.served;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.standalone.demo.Credentials;
import cn.xunbao.standalone.demo.Tokens;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The process that serves a data folder, called as its administrator. */
public final class ServedFolder {

  private static final String ADMIN = "admin-client.json";
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Path data;
  private @Nullable Tokens tokens;

  /** Whoever serves that folder. */
  public ServedFolder(Path data) {
    this.data = data;
  }

  /** Where the process answers at present, and who may ask. */
  private record Admin(String clientId, String clientSecret, URI tokenUrl) {}

  /**
   * Saves making a new folder only to find nothing in it.
   *
   * @throws StartupFailure if nothing has ever been served from the folder
   */
  public void requireData() {
    if (!Files.isReadable(data.resolve(ADMIN))) {
      throw new StartupFailure(
          "%s 不是数据目录；请用 --data 指定。".formatted(data),
          "%s is no data folder; name it with --data.".formatted(data));
    }
  }

  /** Whether a process answers for the folder. */
  public boolean isServed() throws IOException, InterruptedException {
    try {
      var health = HttpRequest.newBuilder(admin().tokenUrl().resolve("/actuator/health"));
      http.send(health.timeout(TIMEOUT).build(), BodyHandlers.discarding());
      return true;
    } catch (ConnectException e) {
      return false;
    }
  }

  /** Asks for something in a format. */
  public <T> HttpResponse<T> get(String path, String mediaType, BodyHandler<T> answer)
      throws IOException, InterruptedException {
    return send("GET", path, mediaType, BodyPublishers.noBody(), answer);
  }

  /** Sends JSON. */
  public HttpResponse<byte[]> post(String path, Object body)
      throws IOException, InterruptedException {
    return send(
        "POST",
        path,
        "application/json",
        BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)),
        BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(
      String method, String path, String accept, BodyPublisher body, BodyHandler<T> answer)
      throws IOException, InterruptedException {
    var admin = admin();
    if (tokens == null) {
      tokens = new Tokens(http, admin.tokenUrl());
    }
    var token = tokens.of(new Credentials(admin.clientId(), admin.clientSecret()));
    return http.send(
        HttpRequest.newBuilder(admin.tokenUrl().resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", accept)
            .header("Content-Type", "application/json")
            .timeout(TIMEOUT)
            .method(method, body)
            .build(),
        answer);
  }

  /** A text as a part of a path. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private Admin admin() throws IOException {
    return JSON.readValue(Files.readAllBytes(data.resolve(ADMIN)), Admin.class);
  }

  /**
   * What the process says when it refuses.
   *
   * @param otherwise what is said if it doesn't
   */
  public static StartupFailure refused(int status, byte[] body, String otherwise) {
    return new StartupFailure(
        detail(body, otherwise), "The call was refused: HTTP %s.".formatted(status));
  }

  private static String detail(byte[] body, String otherwise) {
    try {
      return JSON.readTree(body).path("detail").asString(otherwise);
    } catch (JacksonException e) {
      return otherwise;
    }
  }
}
