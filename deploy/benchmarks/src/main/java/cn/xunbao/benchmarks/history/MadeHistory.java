package cn.xunbao.benchmarks.history;

import cn.xunbao.benchmarks.Caller;
import cn.xunbao.benchmarks.Server;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.period.Period;
import cn.xunbao.rule.ProgrammeRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes up a history in a new data folder: {@code MadeHistory path/to/xunbao DIR [PROGRAMMES
 * [SEED]]}. One programme is a full year of 吉首市 2023, some 26,000 events; 40 are a million.
 */
public final class MadeHistory {

  private static final String BEGINNING = "2023-01-02T08:00:00+08:00";
  private static final String FIRST_PERIOD = "2023-01-X1";
  private static final int PERIODS = 36;

  private final Path launcher;
  private final Path data;
  private final int programmes;
  private final long seed;

  private MadeHistory(Path launcher, Path data, int programmes, long seed) {
    this.launcher = launcher;
    this.data = data;
    this.programmes = programmes;
    this.seed = seed;
  }

  /** Makes the history up, and says how long that takes. */
  public static void main(String[] arguments) throws Exception {
    var launcher = Path.of(arguments[0]);
    var data = Path.of(arguments[1]);
    var programmes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    var seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
    new MadeHistory(launcher, data, programmes, seed).make();
  }

  private void make() throws Exception {
    var begun = System.nanoTime();
    try (var server = Server.serve(launcher, data, "--simulate-from", BEGINNING)) {
      importPlans(Caller.login(server.base(), server.admin()));
      say(begun, "%d plans imported", programmes);
      try (var store = Store.of(data)) {
        var writer = store.writer();
        write(store, writer);
        say(begun, "%d events written", writer.position());
        server.awaitNumbered();
      }
      say(begun, "all of them numbered");
    }
  }

  private void importPlans(Caller admin) throws Exception {
    var plan = PlanFile.read(launcher.toRealPath().resolveSibling("examples"));
    for (var number = 1; number <= programmes; number++) {
      admin.post("/api/v1/programmes", plan.copy(number));
    }
  }

  /** Periods overlap; what lies before the beginning of the next one is complete. */
  private void write(Store store, StoreWriter writer) {
    var years =
        IntStream.rangeClosed(1, programmes).mapToObj(number -> year(store, number)).toList();
    List<Act> waiting = new ArrayList<>();
    years.forEach(year -> waiting.addAll(year.beginning(PlanFile.YEAR)));
    for (var period : periods()) {
      for (var number = 1; number <= programmes; number++) {
        var id = PlanFile.id(number);
        waiting.addAll(years.get(number - 1).of(period, unit -> writer.lastReport(id, unit)));
      }
      waiting.sort(Comparator.comparing(Act::at));
      var complete = waiting.stream().takeWhile(act -> act.at().isBefore(period.endsAt())).toList();
      writer.append(complete);
      waiting.subList(0, complete.size()).clear();
    }
    writer.append(waiting);
  }

  private ProgrammeYear year(Store store, int number) {
    var id = PlanFile.id(number);
    var events =
        store
            .engine()
            .readEvents(new ProgrammeId(id).toString(), 0)
            .asStream()
            .map(message -> (ProgrammeEvent) message.getPayload())
            .toList();
    var rules = ProgrammeRules.of((ProgrammeDefined) events.getFirst());
    for (var event : events) {
      rules = rules.after(event);
    }
    var tasks =
        store.streams("task:" + id + "/").stream()
            .map(stream -> store.engine().readEvents(stream, 0).next().getPayload())
            .map(TaskDefined.class::cast)
            .toList();
    return new ProgrammeYear(tasks, rules, seed);
  }

  private static List<Period> periods() {
    return Stream.iterate(Period.parse(FIRST_PERIOD), Period::next).limit(PERIODS).toList();
  }

  private static void say(long begun, String what, Object... values) {
    var seconds = (System.nanoTime() - begun) / 1_000_000_000.0;
    System.out.printf("%6.1f s: %s%n", seconds, what.formatted(values));
  }
}
