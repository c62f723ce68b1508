package cn.xunbao.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asks a server that runs on this machine for a summary as text. */
public final class PrintedSummary {

  private PrintedSummary() {}

  /**
   * The text.
   *
   * @param dataFolder the server's, with its {@code admin-client.json}
   * @param asOf the instant at which it is judged; null: now
   * @throws DemoException if the server doesn't answer or refuses
   */
  public static String read(
      Path dataFolder, String programme, String period, @Nullable Instant asOf) {
    var admin = new DemoFolder(dataFolder).admin();
    return new DemoClient(admin.tokenUrl().resolve("/"), admin.tokenUrl())
        .get(
            admin.credentials(),
            "/api/v1/programmes/%s/summaries/%s%s"
                .formatted(
                    URLEncoder.encode(programme, UTF_8),
                    URLEncoder.encode(period, UTF_8),
                    asOf == null ? "" : "?asOf=" + asOf),
            "text/plain")
        .body();
  }
}
