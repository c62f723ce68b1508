package cn.xunbao.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The demo: a real plan, a hundred days of made-up reports, and the brief that comes of them. It
 * calls a server that runs on simulated time from 23 March 2023 on.
 */
public final class Demo {

  private static final Instant REHEARSED_UNTIL = Instant.parse("2023-04-14T00:00:00Z");

  private Demo() {}

  /** Whether the demo was played to its end in a data folder. */
  public static boolean isComplete(Path dataFolder) {
    return new DemoFolder(dataFolder).state() == DemoFolder.State.COMPLETE;
  }

  /**
   * Refuses a data folder in which an earlier demo stopped half-way. Called by {@link #run} too;
   * earlier it saves the start of a server.
   *
   * @throws DemoException if it is one
   */
  public static void requireUsable(Path dataFolder) {
    if (new DemoFolder(dataFolder).state() == DemoFolder.State.HALF_PLAYED) {
      throw new DemoException("数据文件夹 %s 里的演示上次没有放完，不能接着放：请换一个新文件夹，或删除它之后重来".formatted(dataFolder));
    }
  }

  /**
   * Plays the demo, unless the folder holds a whole one, and prints the brief of 2023-06-X2.
   *
   * @param base where the server answers, without a path
   * @param dataFolder the server's, with its {@code admin-client.json}
   * @param seed of all chance
   * @param out for the brief and where to look next
   * @param progress for lines on how far it has come
   * @throws DemoException if the server refuses something, or the folder is half-played
   */
  public static DemoResult run(
      URI base, Path dataFolder, long seed, PrintStream out, PrintStream progress) {
    requireUsable(dataFolder);
    var folder = new DemoFolder(dataFolder);
    var admin = folder.admin();
    var client = new DemoClient(base, admin.tokenUrl());
    if (folder.state() == DemoFolder.State.COMPLETE) {
      var completion = folder.completion();
      progress.printf("数据文件夹里已有完整的演示（种子 %d，时钟 %s），不再重放%n", completion.seed(), completion.clock());
      new DemoReport(base, folder, completion.programme()).print(client, out);
      return new DemoResult(false, 0, List.of());
    }
    var player = new DemoPlayer(client, folder, progress);
    var played = player.play(admin.credentials(), seed, Instant.MAX);
    progress.println("核对各旬简报与回执 …");
    var deviations = new ArrayList<>(played.deviations());
    deviations.addAll(new DemoChecks(client, player, played).run());
    var programme = player.programme().programme().id();
    new DemoDocuments(folder, player.path()).save(client);
    if (deviations.isEmpty()) {
      folder.markComplete(new DemoFolder.Completion(seed, programme, played.clock()));
      progress.printf("核对无误：回执 %d 张%n", played.receipts().size());
    }
    new DemoReport(base, folder, programme).print(client, out);
    return new DemoResult(true, played.receipts().size(), List.copyOf(deviations));
  }

  /**
   * Plays the first two periods into a folder that nobody needs afterwards, and prints to nowhere.
   *
   * @param base where the server answers, without a path
   * @param dataFolder the server's, with its {@code admin-client.json}
   * @throws DemoException if the server refuses something
   */
  public static void rehearse(URI base, Path dataFolder) {
    var folder = new DemoFolder(dataFolder);
    var admin = folder.admin();
    var client = new DemoClient(base, admin.tokenUrl());
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    var player = new DemoPlayer(client, folder, nowhere);
    var played = player.play(admin.credentials(), 0, REHEARSED_UNTIL);
    new DemoChecks(client, player, played).run();
    new DemoReport(base, folder, player.programme().programme().id()).print(client, nowhere);
  }
}
