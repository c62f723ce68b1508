package cn.xunbao.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Prints a table of what a process on its embedded database can do: {@code Benchmarks
 * path/to/xunbao}.
 */
public final class Benchmarks {

  /** Below the burst that a client may make at once. */
  private static final int WARM_UP = 150;

  private static final int QUERIES = 200;
  private static final int CLIENTS = 8;
  private static final int CORRECTIONS = 100;
  private static final int SUMMARIES = 40;
  private static final String SUMMARY = "/api/v1/programmes/jishou-2023/summaries/";
  private static final String BRIEF = SUMMARY + "2023-06-X3";
  private static final String PDF = "application/pdf";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** An authenticated query that has nothing to look up. */
  private static final String EMPTY = "/actuator/info";

  private Benchmarks() {}

  /** Measures the process that the launcher {@code arguments[0]} starts. */
  public static void main(String[] arguments) throws Exception {
    try (var server = Server.start(Path.of(arguments[0]))) {
      var admin = Caller.login(server.base(), server.admin());
      print("authenticated query without content", "warm ten-day brief", queries(admin));
      printSummaries(admin);
      print(
          "answer to visible, 1 client",
          "answer to visible, %d clients".formatted(CLIENTS),
          lags(server, admin));
    }
  }

  private static List<Sample> queries(Caller caller) throws Exception {
    for (var i = 0; i < WARM_UP; i++) {
      caller.get(EMPTY);
      caller.get(BRIEF);
    }
    var empty = new Sample();
    var brief = new Sample();
    for (var i = 0; i < QUERIES; i++) {
      empty.time(() -> caller.get(EMPTY));
      brief.time(() -> caller.get(BRIEF));
    }
    return List.of(empty, brief);
  }

  /** Summaries of all lengths, and documents of them, held to the warm brief as JSON. */
  private static void printSummaries(Caller caller) throws Exception {
    var json = "application/json";
    var base = fetched(caller, "2023-06-X3", json);
    print("brief, JSON", base, base);
    for (var period : List.of("2023-05", "2023-Q2", "2023")) {
      print("summary of " + period + ", JSON", fetched(caller, period, json), base);
    }
    for (var period : List.of("2023-06-X3", "2023-05", "2023-Q2")) {
      print(period + ", Word", fetched(caller, period, WORD), base);
      print(period + ", PDF", fetched(caller, period, PDF), base);
    }
  }

  private static Sample fetched(Caller caller, String period, String mediaType) throws Exception {
    for (var i = 0; i < SUMMARIES; i++) {
      caller.fetch(SUMMARY + period, mediaType);
    }
    var sample = new Sample();
    for (var i = 0; i < SUMMARIES; i++) {
      sample.time(() -> caller.fetch(SUMMARY + period, mediaType));
    }
    return sample;
  }

  private static List<Sample> lags(Server server, Caller admin) throws Exception {
    together(Reporter.of(server, admin, CLIENTS, CORRECTIONS, new Sample()));
    var alone = new Sample();
    var loaded = new Sample();
    together(Reporter.of(server, admin, 1, CORRECTIONS, alone));
    together(Reporter.of(server, admin, CLIENTS, CORRECTIONS, loaded));
    return List.of(alone, loaded);
  }

  private static void together(List<Reporter> reporters) throws Exception {
    try (var threads = Executors.newFixedThreadPool(reporters.size())) {
      for (var done : threads.invokeAll(reporters)) {
        done.get();
      }
    }
  }

  private static void print(String base, String other, List<Sample> samples) {
    print(base, samples.get(0), samples.get(0));
    print(other, samples.get(1), samples.get(0));
  }

  private static void print(String name, Sample sample, Sample base) {
    System.out.printf(
        "| %s | %d | %.2f | %.2f | %.1f |%n",
        name,
        sample.count(),
        sample.medianMillis(),
        sample.p95Millis(),
        sample.medianMillis() / base.medianMillis());
  }
}
