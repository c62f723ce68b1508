package cn.xunbao.query.light;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.LightTableAdopted;
import cn.xunbao.light.Colour;
import cn.xunbao.light.Condition;
import cn.xunbao.light.LightRow;
import cn.xunbao.light.LightTable;
import cn.xunbao.light.Quantity;
import cn.xunbao.light.RatingLights;
import cn.xunbao.period.Period;
import cn.xunbao.query.summary.IndicatorRow;
import cn.xunbao.query.summary.Indicators;
import cn.xunbao.query.summary.SampleProgramme;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  private static final List<String> PERIODS = List.of("2023-04-X1", "2023-04-X2", "2023-04-X3");
  private static final String JUDGED = "2023-05-08T09:00:00";
  private static final Instant JUDGED_AT = SampleProgramme.at(JUDGED);
  private static final int INDICATORS = 6;
  private static final int TRIALS = 60;

  @Test
  void exactlyTheLightsAreListedThatTwoFullDerivationsShowDifferent() {
    assertThat(LongStream.range(0, TRIALS))
        .allSatisfy(
            seed -> {
              var table = table(new Random(seed));
              var plan = plan(new Random(seed));
              var listed = trial(plan, table);
              var adopted =
                  plan(new Random(seed))
                      .adopt(new LightTableAdopted("sample", 2, "试算", table, PERIODS.get(1)));
              assertThat(listed).isEqualTo(differences(plan, adopted));
            });
  }

  @Test
  void someTrialsChangeSomethingAndNoneBeforeItsFirstPeriod() {
    var all =
        LongStream.range(0, TRIALS)
            .boxed()
            .flatMap(seed -> trial(plan(new Random(seed)), table(new Random(seed))).stream())
            .toList();
    assertThat(all).isNotEmpty().noneMatch(one -> one.startsWith(PERIODS.getFirst()));
  }

  private static List<String> trial(SampleProgramme plan, LightTable table) {
    var trial =
        new WhatIf(
            plan.state(),
            table,
            Period.parse(PERIODS.get(1)),
            period -> plan.reports(period.code()),
            JUDGED_AT);
    return PERIODS.stream()
        .flatMap(period -> trial.differences(Period.parse(period)).stream())
        .map(
            one ->
                "%s %s %s→%s %s"
                    .formatted(
                        one.period(),
                        one.indicator(),
                        one.before(),
                        one.after(),
                        one.afterExplanation()))
        .toList();
  }

  private static List<String> differences(SampleProgramme before, SampleProgramme after) {
    var all = new ArrayList<String>();
    for (var period : PERIODS) {
      var old = before.brief(period, JUDGED).indicators();
      for (var row : after.brief(period, JUDGED).indicators()) {
        var was = row(old, row.indicator());
        if (was.light() != row.light()) {
          all.add(
              "%s %s %s→%s %s"
                  .formatted(period, row.indicator(), was.light(), row.light(), row.explanation()));
        }
      }
    }
    return all;
  }

  private static IndicatorRow row(List<IndicatorRow> rows, String indicator) {
    return rows.stream().filter(row -> row.indicator().equals(indicator)).findFirst().orElseThrow();
  }

  private static SampleProgramme plan(Random random) {
    var plan = SampleProgramme.of2023();
    for (var i = 1; i <= INDICATORS; i++) {
      var task = "1.0" + i;
      plan.task(1, task, List.of("A"), Indicators.total(task + "-i", "总量", "家", "100"));
      for (var period : PERIODS) {
        if (random.nextInt(5) > 0) {
          plan.report(period, task, "A", "2023-05-01T09:00:00", task + "-i=" + random.nextInt(110));
        }
      }
    }
    return plan;
  }

  private static LightTable table(Random random) {
    var green = BigDecimal.valueOf(random.nextInt(20) - 10);
    var yellow = green.subtract(BigDecimal.valueOf(1 + random.nextInt(20)));
    return random.nextBoolean()
        ? LightTable.ofGaps(green, yellow)
        : new LightTable(
            List.of(
                row(Colour.GREEN, Quantity.RATIO, yellow.add(BigDecimal.valueOf(100)), null),
                row(Colour.RED, Quantity.RATIO, null, yellow.add(BigDecimal.valueOf(100))),
                new LightRow(
                    Colour.YELLOW,
                    List.of(new Condition(Quantity.RATIO, null, null, null, null, true)))),
            List.of(),
            RatingLights.DEFAULT);
  }

  private static LightRow row(
      Colour light, Quantity quantity, @Nullable BigDecimal from, @Nullable BigDecimal below) {
    return new LightRow(light, List.of(new Condition(quantity, from, null, below, null, null)));
  }
}
