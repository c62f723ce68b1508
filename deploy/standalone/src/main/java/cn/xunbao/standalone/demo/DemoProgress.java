package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.PairPlan.Outcome;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

/** Says in short lines how far the demo has come. */
final class DemoProgress {

  private static final int BAR = 20;

  private final PrintStream stream;
  private final Map<Period, Integer> left = new HashMap<>();
  private final Map<Period, String> lines = new HashMap<>();

  DemoProgress(PrintStream stream) {
    this.stream = stream;
  }

  void imported(String title, ProgrammeFile.Counts counts) {
    stream.printf(
        "导入完成 《%s》：单位 %d，战役 %d，任务 %d（无牵头 %d），任务指标 %d，目标 %d，分解表 %d 行%n",
        title,
        counts.units(),
        counts.campaigns(),
        counts.tasks(),
        counts.withoutLead(),
        counts.indicators(),
        counts.goals(),
        counts.breakdown());
  }

  void planned(DemoScenario scenario) {
    scenario.deliveries().forEach(delivery -> left.merge(delivery.period(), 1, Integer::sum));
    for (var period : scenario.pairs().keySet()) {
      var outcomes = scenario.outcomes(period);
      var onTime = outcomes.getOrDefault(Outcome.ON_TIME, 0L);
      var late = outcomes.getOrDefault(Outcome.LATE, 0L);
      var missing = outcomes.getOrDefault(Outcome.MISSING, 0L);
      var expected = onTime + late + missing;
      var filled = (int) (BAR * (onTime + late) / Math.max(1, expected));
      lines.put(
          period,
          "%s %s%s 应报 %d 件，按时 %d，迟报 %d，未报 %d"
              .formatted(
                  period.chinese(),
                  "█".repeat(filled),
                  "░".repeat(BAR - filled),
                  expected,
                  onTime,
                  late,
                  missing));
    }
    stream.printf("演示计划：%d 个旬，报送 %d 次%n", lines.size(), scenario.deliveries().count());
  }

  /** Prints a period's line with its last action. */
  void done(Delivery delivery) {
    if (left.merge(delivery.period(), -1, Integer::sum) == 0) {
      stream.println(lines.get(delivery.period()));
    }
  }
}
