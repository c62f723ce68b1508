package cn.xunbao.standalone.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Serve the HTTP API (提供服务); READY and the address are printed when it answers.")
final class ServeCommand implements Callable<Integer> {
  private final StandaloneProcess process;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "xunbao-data",
      description = "Data folder (数据目录). Default: ./xunbao-data")
  private Path data = Path.of("xunbao-data");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      converter = PortNumber.class,
      description = "TCP port (端口), 0 for any free one. Default: 8080")
  private int port;

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description = {
        "Use this PostgreSQL (外部数据库) instead of the embedded one:",
        "jdbc:postgresql://HOST:PORT/NAME"
      })
  private @Nullable String databaseUrl;

  @Option(
      names = "--database-user",
      paramLabel = "NAME",
      description = "Owner of that database (数据库所有者); its password is in XUNBAO_DATABASE_PASSWORD.")
  private @Nullable String databaseUser;

  @Option(
      names = "--simulate-from",
      paramLabel = "TIME",
      converter = OffsetInstant.class,
      description = {
        "Run on a simulated clock (模拟时间) that begins here, like 2023-03-23T08:00:00+08:00.",
        "For new data folders only; all output is marked 模拟数据."
      })
  private @Nullable Instant simulateFrom;

  ServeCommand(StandaloneProcess process) {
    this.process = process;
  }

  @Override
  public Integer call() throws Exception {
    PortNumber.refuseOneInUse(port);
    return process.serve(new ServeOptions(data, port, databaseUrl, databaseUser, simulateFrom));
  }
}
