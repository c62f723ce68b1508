package cn.xunbao.standalone.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.standalone.cli.SummaryOptions;
import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.standalone.demo.Credentials;
import cn.xunbao.standalone.demo.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the process that serves a data folder for a summary, as its administrator. */
public final class SummaryCall {

  private static final String ADMIN = "admin-client.json";
  private static final Duration TIMEOUT = Duration.ofSeconds(60);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final SummaryOptions options;

  /** A call for what the command line asks for. */
  public SummaryCall(SummaryOptions options) {
    this.options = options;
  }

  /** Where the process answers at present, and who may ask. */
  private record Admin(String clientId, String clientSecret, URI tokenUrl) {}

  /**
   * Saves making a new folder only to find nothing in it.
   *
   * @throws StartupFailure if nothing has ever been served from the folder
   */
  public void requireData() {
    if (!Files.isReadable(options.data().resolve(ADMIN))) {
      throw new StartupFailure(
          "%s 不是数据目录；请用 --data 指定。".formatted(options.data()),
          "%s is no data folder; name it with --data.".formatted(options.data()));
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

  /**
   * Fetches the summary and writes it.
   *
   * @param shown for what can be read on a terminal
   * @return exit status
   * @throws StartupFailure if the process refuses; it says why
   */
  public int fetch(PrintStream shown) throws IOException, InterruptedException {
    var admin = admin();
    var token =
        new Tokens(http, admin.tokenUrl())
            .of(new Credentials(admin.clientId(), admin.clientSecret()));
    var request =
        HttpRequest.newBuilder(admin.tokenUrl().resolve(path()))
            .header("Authorization", "Bearer " + token)
            .header("Accept", options.format().mediaType())
            .timeout(TIMEOUT)
            .build();
    var answer = http.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw refused(answer.statusCode(), answer.body());
    }
    write(answer.body(), shown);
    return 0;
  }

  private Admin admin() throws IOException {
    return JSON.readValue(Files.readAllBytes(options.data().resolve(ADMIN)), Admin.class);
  }

  private String path() {
    var query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (options.asOf() != null) {
      query.add("asOf=" + options.asOf());
    }
    if (options.campaign() != null) {
      query.add("campaign=" + options.campaign());
    }
    return "/api/v1/programmes/%s/summaries/%s%s"
        .formatted(encoded(options.programme()), encoded(options.period()), query);
  }

  private void write(byte[] summary, PrintStream shown) throws IOException {
    var out = options.out();
    if (out == null && options.format().isReadable()) {
      shown.write(summary);
      shown.flush();
      return;
    }
    var file =
        out == null
            ? Path.of(
                "%s-%s.%s"
                    .formatted(
                        encoded(options.programme()),
                        encoded(options.period()),
                        options.format().extension()))
            : out;
    Files.write(file, summary);
    shown.println(file.toAbsolutePath());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private static StartupFailure refused(int status, byte[] body) {
    return new StartupFailure(detail(body), "The summary was refused: HTTP %s.".formatted(status));
  }

  private static String detail(byte[] body) {
    try {
      return JSON.readTree(body).path("detail").asString("无法取得该期文件");
    } catch (JacksonException e) {
      return "无法取得该期文件";
    }
  }
}
