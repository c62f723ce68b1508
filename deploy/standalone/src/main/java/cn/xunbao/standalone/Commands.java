package cn.xunbao.standalone;

import cn.xunbao.query.bundle.verify.NotABundleException;
import cn.xunbao.query.bundle.verify.Verification;
import cn.xunbao.query.bundle.verify.VerifyRequest;
import cn.xunbao.standalone.bundle.ExportCall;
import cn.xunbao.standalone.cli.DemoOptions;
import cn.xunbao.standalone.cli.ExportOptions;
import cn.xunbao.standalone.cli.ReplayOptions;
import cn.xunbao.standalone.cli.ServeOptions;
import cn.xunbao.standalone.cli.StandaloneProcess;
import cn.xunbao.standalone.cli.SummaryOptions;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.StartupFailure;
import cn.xunbao.standalone.demo.Demo;
import cn.xunbao.standalone.demo.DemoException;
import cn.xunbao.standalone.print.SummaryCall;
import cn.xunbao.standalone.replay.ReplayCall;
import cn.xunbao.standalone.served.ServedFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.springframework.util.FileSystemUtils;

/** What the launcher's commands do. */
final class Commands implements StandaloneProcess {

  /** Where the demo's clock begins: a week after the plan was issued. */
  private static final Instant DEMO_START = Instant.parse("2023-03-23T00:00:00Z");

  private static final int FAILED = 1;
  private static final int DOES_NOT_HOLD = 3;
  private static final int NOT_A_BUNDLE = 4;

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
  public int print(SummaryOptions options) throws IOException, InterruptedException {
    var served = new ServedFolder(options.data());
    return fetched(
        options.data(), served, () -> new SummaryCall(options, served).fetch(System.out));
  }

  @Override
  public int export(ExportOptions options) throws IOException, InterruptedException {
    var served = new ServedFolder(options.data());
    return fetched(options.data(), served, () -> new ExportCall(options, served).fetch(System.out));
  }

  @Override
  public int verify(VerifyRequest request) {
    try {
      var findings = Verification.of(request);
      findings.lines().forEach(System.out::println);
      return findings.allHold() ? 0 : DOES_NOT_HOLD;
    } catch (NotABundleException e) {
      System.err.println("不是可核验的文件包：" + e.getMessage());
      return NOT_A_BUNDLE;
    }
  }

  /** Asks the process that serves a folder, or one that is started for that alone. */
  private static int fetched(Path data, ServedFolder served, Fetch fetch)
      throws IOException, InterruptedException {
    try {
      served.requireData();
      if (!served.isServed()) {
        try (var server =
            RunningServer.open(
                DataFolder.open(data),
                new ServerSettings(0, null, null, null, false),
                System.getenv())) {
          System.err.println("启动服务 " + server.base());
          return fetch.fetch();
        }
      }
      return fetch.fetch();
    } catch (DemoException e) {
      throw new StartupFailure(String.valueOf(e.getMessage()), "It can't be fetched.", e);
    }
  }

  /** Fetches something from a process that answers. */
  @FunctionalInterface
  private interface Fetch {
    int fetch() throws IOException, InterruptedException;
  }

  @Override
  public int replay(ReplayOptions options) throws IOException, InterruptedException {
    var served = new ServedFolder(options.data());
    served.requireData();
    if (!served.isServed()) {
      throw new StartupFailure(
          "没有进程在为 %s 提供服务；请先 ./xunbao serve。".formatted(options.data()),
          "No process serves %s; start one with ./xunbao serve.".formatted(options.data()));
    }
    try {
      return new ReplayCall(served, System.out, System.err).run(options);
    } catch (DemoException e) {
      throw new StartupFailure(String.valueOf(e.getMessage()), "The replay can't be run.", e);
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
