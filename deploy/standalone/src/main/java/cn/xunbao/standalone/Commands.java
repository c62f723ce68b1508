package cn.xunbao.standalone;

import cn.xunbao.standalone.cli.DemoOptions;
import cn.xunbao.standalone.cli.ServeOptions;
import cn.xunbao.standalone.cli.StandaloneProcess;
import cn.xunbao.standalone.cli.SummaryOptions;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.standalone.demo.Demo;
import cn.xunbao.standalone.demo.DemoException;
import cn.xunbao.standalone.demo.PrintedSummary;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import org.springframework.util.FileSystemUtils;

/** What the launcher's commands do. */
final class Commands implements StandaloneProcess {

  /** Where the demo's clock begins: a week after the plan was issued. */
  private static final Instant DEMO_START = Instant.parse("2023-03-23T00:00:00Z");

  private static final int FAILED = 1;

  @Override
  public int serve(ServeOptions options) throws InterruptedException {
    var folder = DataFolder.open(options.data());
    var server =
        RunningServer.start(
            folder,
            new ServerSettings(
                options.port(),
                options.databaseUrl(),
                options.databaseUser(),
                options.simulateFrom(),
                true));
    System.out.println("READY " + server.base());
    server.awaitEnd();
    return 0;
  }

  @Override
  public int demo(DemoOptions options) throws InterruptedException {
    var data = options.data();
    var folder = data == null ? DataFolder.createTemporary() : DataFolder.open(data);
    try {
      Demo.requireUsable(folder.path());
      System.err.println("数据目录 " + folder.path());
      System.err.println("启动服务 …");
      var server =
          RunningServer.start(
              folder, new ServerSettings(options.port(), null, null, DEMO_START, false));
      var result =
          Demo.run(
              URI.create(server.base()), folder.path(), options.seed(), System.out, System.err);
      result.deviations().forEach(deviation -> System.err.println("不符：" + deviation));
      if (options.exit()) {
        return result.isRight() ? 0 : FAILED;
      }
      System.out.println("READY " + server.base());
      server.awaitEnd();
      return 0;
    } catch (DemoException e) {
      throw stopped(e);
    }
  }

  @Override
  public int print(SummaryOptions options) {
    if (!Files.isReadable(options.data().resolve("admin-client.json"))) {
      throw new StartupFailure(
          "数据目录 %s 没有可读的 admin-client.json：请先用 ./xunbao serve 启动服务，或以 --data 指明目录。"
              .formatted(options.data()),
          "No readable admin-client.json there; start a server or name its data folder.");
    }
    try {
      System.out.print(
          PrintedSummary.read(
              options.data(), options.programme(), options.period(), options.asOf()));
      return 0;
    } catch (DemoException e) {
      throw new StartupFailure(
          String.valueOf(e.getMessage()), "The server gave no summary.", e);
    }
  }

  @Override
  public int rehearse() {
    var folder = DataFolder.createTemporary();
    try (var server =
        RunningServer.open(
            folder, new ServerSettings(0, null, null, DEMO_START, false), System.getenv())) {
      Demo.rehearse(URI.create(server.base()), folder.path());
      return 0;
    } catch (DemoException e) {
      throw stopped(e);
    } finally {
      FileSystemUtils.deleteRecursively(folder.path().toFile());
    }
  }

  private static StartupFailure stopped(DemoException e) {
    return new StartupFailure(String.valueOf(e.getMessage()), "The demo stopped.", e);
  }
}
