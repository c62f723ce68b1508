package cn.xunbao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.calendar.Calendars;
import cn.xunbao.events.indicator.PlanPoint;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SchedulePropertyTest {

  @Property
  void byEachMethodTheWholeYearIsAHundredPercent(@ForAll ScheduleMethod method) {
    assertThat(at(36, method)).isEqualByComparingTo("100");
  }

  @Property
  void theScheduleNeverFalls(
      @ForAll ScheduleMethod method, @ForAll @IntRange(min = 2, max = 36) int xun) {
    assertThat(at(xun, method)).isGreaterThanOrEqualTo(at(xun - 1, method));
  }

  @Property
  void aPlanEndsAtAHundredPercentAndNeverFalls(
      @ForAll("plans") ApprovedPlan plan, @ForAll @IntRange(min = 2, max = 36) int xun) {
    assertThat(plan.at(xun(36)).percent()).isEqualByComparingTo("100");
    assertThat(plan.at(xun(xun)).percent()).isGreaterThanOrEqualTo(plan.at(xun(xun - 1)).percent());
    assertThat(plan.at(xun(xun)).percent()).isGreaterThanOrEqualTo(plan.dueAt(xun(xun)).percent());
  }

  @Property
  void aPlanIsMetExactlyAtEachOfItsPoints(@ForAll("plans") ApprovedPlan plan) {
    for (var point : plan.points()) {
      assertThat(plan.at(Period.parse(point.period())).percent())
          .isEqualByComparingTo(new Share(point.value(), plan.total()).percent());
    }
  }

  @Provide
  Arbitrary<ApprovedPlan> plans() {
    var steps = Arbitraries.integers().between(0, 500).list().ofSize(11);
    var last = Arbitraries.integers().between(1, 500);
    var months = Arbitraries.integers().between(1, 11).set();
    return Combinators.combine(steps, last, months)
        .as(
            (grows, end, chosen) -> {
              List<PlanPoint> points = new ArrayList<>();
              var sum = 0;
              for (var month = 1; month <= 11; month++) {
                sum += grows.get(month - 1);
                if (chosen.contains(month)) {
                  points.add(point(month, sum));
                }
              }
              points.add(point(12, sum + end));
              return new ApprovedPlan(points);
            });
  }

  private static PlanPoint point(int month, int value) {
    return new PlanPoint("2026-%02d".formatted(month), BigDecimal.valueOf(value, 1));
  }

  private static BigDecimal at(int xun, ScheduleMethod method) {
    return ElapsedYear.at(xun(xun), method, Calendars.official2026()).percent();
  }

  private static Period xun(int number) {
    return new Period(PeriodKind.XUN, 2026, number);
  }
}
