package cn.xunbao.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.calendar.Calendars;
import cn.xunbao.events.indicator.PlanPoint;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  @Test
  void publishedCircularsAreReckonedToTheHundredth() {
    assertThat(gap("194.85", "368.42", "2026-06")).isEqualByComparingTo("2.89");
    assertThat(gap("84.58", "138.78", "2026-06")).isEqualByComparingTo("10.95");
    assertThat(gap("74", "100", "2026-08")).isEqualByComparingTo("7.33");
    assertThat(gap("44", "132", "2026-04")).isEqualByComparingTo("0.00");
    assertThat(share("7.7", "67.9").percent()).isEqualByComparingTo("11.34");
  }

  @Test
  void aCircularWithOneDecimalRoundsTheScheduleToOneToo() {
    var schedule = elapsed("2026-04", ScheduleMethod.MONTHS_12).percent(1);

    assertThat(share("31.7", "100").percent(1).subtract(schedule)).isEqualByComparingTo("-1.6");
  }

  @Test
  void xunAndMonthsAgreeAtTheEndOfEachMonth() {
    for (var month = 1; month <= 12; month++) {
      var code = "2026-%02d".formatted(month);
      assertThat(elapsed(code + "-X3", ScheduleMethod.XUN_36).percent())
          .isEqualByComparingTo(elapsed(code, ScheduleMethod.MONTHS_12).percent());
    }
  }

  @Test
  void withinAMonthTheMethodsDiffer() {
    assertThat(elapsed("2026-05-X2", ScheduleMethod.XUN_36).written()).isEqualTo("14/36");
    assertThat(elapsed("2026-05-X2", ScheduleMethod.MONTHS_12).written()).isEqualTo("4/12");
    assertThat(elapsed("2026-05-X2", ScheduleMethod.DAYS).written()).isEqualTo("140/365");
  }

  @Test
  void aLeapYearHas366Days() {
    assertThat(elapsed("2024-02", ScheduleMethod.DAYS).written()).isEqualTo("60/366");
  }

  @Test
  void workdaysFollowTheOfficialCalendar() {
    assertThat(elapsed("2026-01-X1", ScheduleMethod.WORKDAYS).part()).isEqualByComparingTo("6");
    assertThat(elapsed("2026", ScheduleMethod.WORKDAYS).percent()).isEqualByComparingTo("100");
  }

  @Test
  void aWeekBeyondTheYearEndsWithIt() {
    assertThat(elapsed("2026-W53", ScheduleMethod.DAYS).written()).isEqualTo("365/365");
  }

  @Test
  void anApprovedPlanGrowsByXunBetweenItsPoints() {
    var plan =
        new ApprovedPlan(
            List.of(point("2026-03", "30"), point("2026-06", "66"), point("2026-12", "132")));

    assertThat(plan.at(Period.parse("2026-06")).percent()).isEqualByComparingTo("50.00");
    assertThat(plan.at(Period.parse("2026-04")).percent()).isEqualByComparingTo("31.82");
    assertThat(plan.at(Period.parse("2026-01-X1")).percent()).isEqualByComparingTo("2.53");
    assertThat(plan.at(Period.parse("2026-12-X3")).percent()).isEqualByComparingTo("100");
  }

  @Test
  void nodesOfAMilestoneAreDueAllAtOnce() {
    var nodes = new ApprovedPlan(List.of(point("2026-06", "40"), point("2026-12", "100")));

    assertThat(nodes.dueAt(Period.parse("2026-06-X2")).percent()).isEqualByComparingTo("0");
    assertThat(nodes.dueAt(Period.parse("2026-06-X3")).percent()).isEqualByComparingTo("40");
    assertThat(nodes.dueAt(Period.parse("2026-11")).percent()).isEqualByComparingTo("40");
    assertThat(nodes.dueAt(Period.parse("2026-12")).percent()).isEqualByComparingTo("100");
  }

  private static BigDecimal gap(String value, String target, String month) {
    return share(value, target).percent().subtract(elapsed(month, ScheduleMethod.XUN_36).percent());
  }

  private static Share share(String part, String whole) {
    return new Share(new BigDecimal(part), new BigDecimal(whole));
  }

  private static Share elapsed(String period, ScheduleMethod method) {
    return ElapsedYear.at(Period.parse(period), method, Calendars.official2026());
  }

  private static PlanPoint point(String period, String value) {
    return new PlanPoint(period, new BigDecimal(value));
  }
}
