package cn.xunbao.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Corrects a report of its unit again and again, and waits each time until that is visible. */
final class Reporter implements Callable<Void> {

  private static final String TASKS = "/api/v1/programmes/jishou-2023/tasks";

  private final Caller caller;
  private final String corrections;
  private final int rounds;
  private final Sample lag;

  private Reporter(Caller caller, String corrections, int rounds, Sample lag) {
    this.caller = caller;
    this.corrections = corrections;
    this.rounds = rounds;
    this.lag = lag;
  }

  /** So many of them, each of another unit that has reported. */
  static List<Reporter> of(Server server, Caller admin, int count, int rounds, Sample lag)
      throws Exception {
    List<Reporter> reporters = new ArrayList<>();
    var units = new HashSet<String>();
    for (var page = admin.get(TASKS);
        ;
        page = admin.get(TASKS + "?cursor=" + page.get("next").stringValue())) {
      for (var task : page.required("items")) {
        for (var report : task.required("reports")) {
          var unit = report.required("unit").stringValue();
          if (reporters.size() < count
              && !report.required("revision").isNull()
              && units.add(unit)) {
            var path =
                "%s/%s/reports/%s/corrections"
                    .formatted(
                        TASKS,
                        task.required("task").stringValue(),
                        task.required("period").stringValue());
            reporters.add(new Reporter(register(server, admin, unit), path, rounds, lag));
          }
        }
      }
      if (reporters.size() == count || page.required("next").isNull()) {
        return reporters;
      }
    }
  }

  private static Caller register(Server server, Caller admin, String unit) throws Exception {
    var client =
        admin.post(
            "/api/v1/clients", Map.of("name", unit, "roles", List.of("reporter"), "unit", unit));
    return Caller.login(server.base(), Caller.json(client));
  }

  @Override
  public Void call() throws Exception {
    for (var round = 0; round < rounds; round++) {
      var answer =
          caller.post(
              corrections,
              Map.of("reason", "测量", "progress", "第%d次。".formatted(System.nanoTime())));
      var receipt = Caller.json(answer).required("receiptId").stringValue();
      lag.time(() -> caller.get("/api/v1/receipts/" + receipt, answer));
    }
    return null;
  }
}
