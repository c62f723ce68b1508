package cn.xunbao.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "demo",
    description = "Play a demonstration on simulated time (演示), then serve its data.")
final class DemoCommand implements Callable<Integer> {
  private final StandaloneProcess process;

  @Option(names = "--exit", description = "End when the demonstration has been played (演示完即退出).")
  private boolean exit;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder (数据目录). Default: a new one")
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      converter = PortNumber.class,
      description = "TCP port (端口), 0 for any free one. Default: 8080")
  private int port;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Seed of chance (随机种子): the same seed plays the same. Default: 1")
  private long seed;

  DemoCommand(StandaloneProcess process) {
    this.process = process;
  }

  @Override
  public Integer call() throws Exception {
    PortNumber.refuseOneInUse(port);
    return process.demo(new DemoOptions(data, port, exit, seed));
  }
}
