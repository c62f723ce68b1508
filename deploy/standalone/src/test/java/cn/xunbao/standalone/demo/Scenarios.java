package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scenarios of the example with the due times that a server would tell. */
final class Scenarios {

  static final ProgrammeFile FILE = ProgrammeFile.read(ProgrammeFile.exampleBytes());

  private static final Map<String, String> DUE_DAYS =
      Map.of(
          "2023-03-X3", "2023-04-04",
          "2023-04-X1", "2023-04-12",
          "2023-04-X2", "2023-04-23",
          "2023-04-X3", "2023-05-05",
          "2023-05-X1", "2023-05-12",
          "2023-05-X2", "2023-05-23",
          "2023-05-X3", "2023-06-02",
          "2023-06-X1", "2023-06-13",
          "2023-06-X2", "2023-06-25",
          "2023-06-X3", "2023-07-04");

  private Scenarios() {}

  static DemoScenario ofSeed(long seed) {
    return DemoScenario.plan(FILE, dueTimes(), seed);
  }

  static Map<Period, Instant> dueTimes() {
    var dueTimes = new LinkedHashMap<Period, Instant>();
    for (var period : DemoScenario.periods()) {
      dueTimes.put(period, dueAt(period.code()));
    }
    return dueTimes;
  }

  /** The last second that is in time. */
  static Instant dueAt(String period) {
    return Instant.parse(DUE_DAYS.get(period) + "T15:59:59Z");
  }
}
