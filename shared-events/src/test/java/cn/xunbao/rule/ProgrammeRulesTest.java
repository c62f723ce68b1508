package cn.xunbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.DueRule.Anchor;
import cn.xunbao.calendar.DueRule.Shift;
import cn.xunbao.calendar.GoldenPeriods;
import cn.xunbao.events.programme.DocumentCode;
import cn.xunbao.events.programme.DocumentCodeAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.QuestionRule;
import cn.xunbao.events.programme.QuestionRuleAdopted;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeRulesTest {

  private static final String P = "sample-2026";

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRuleAdoptedFromAPeriodOnChangesNothingBeforeIt(int seed) {
    var random = new Random(seed);
    var rules = RandomRules.beginning();
    var periods = RandomRules.allPeriods();
    for (var version = 2; version < 8; version++) {
      var from = periods.get(random.nextInt(periods.size()));
      var before = rules;
      var after = rules.after(RandomRules.adoption(random, version, from));
      assertThat(periods)
          .filteredOn(period -> period.firstDay().isBefore(from.firstDay()))
          .allSatisfy(
              period -> {
                assertThat(after.dueAt(period)).isEqualTo(before.dueAt(period));
                assertThat(after.jointLeads(period)).isEqualTo(before.jointLeads(period));
                assertThat(after.duties("1.01", 1, period))
                    .isEqualTo(before.duties("1.01", 1, period));
              });
      rules = after;
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twoJoinedPeriodsShareTheLaterDueTimeAndNoOtherChanges(int seed) {
    var random = new Random(seed);
    var rules = RandomRules.beginning();
    var first = new Period(PeriodKind.XUN, 2026, 1 + random.nextInt(35));
    var joined = rules.after(RandomRules.joining(1, first));
    assertThat(joined.dueAt(first)).isEqualTo(rules.dueAt(first.next()));
    assertThat(joined.reportedWith(first)).contains(first.next());
    assertThat(joined.covers(first.next())).contains(first);
    assertThat(joined.reportedBefore(first.next())).isEqualTo(first.previous());
    assertThat(RandomRules.allPeriods())
        .filteredOn(period -> !period.equals(first))
        .allSatisfy(period -> assertThat(joined.dueAt(period)).isEqualTo(rules.dueAt(period)));
  }

  @Test
  void aRuleForQuestionsHoldsFromItsPeriodOn() {
    var stricter = new QuestionRule(2, 2, 4, 5, 80, 10, 1);
    var rules =
        RandomRules.beginning()
            .after(new QuestionRuleAdopted(P, 1, "会议", stricter, "2026-05-X1"))
            .office();

    assertThat(rules.questions(Period.parse("2026-04-X3"))).isEqualTo(QuestionRule.DEFAULT);
    assertThat(rules.questions(Period.parse("2026-05-X1"))).isEqualTo(stricter);
  }

  @Test
  void anIssuersCodeIsThatOfItsSeriesAndTheOneAdoptedLastCounts() {
    var rules =
        RandomRules.beginning()
            .after(code(1, null, "吉督通", "2026-03"))
            .after(code(2, 1, "吉经通", "2026-03"))
            .after(code(3, null, "吉督", "2026-06"))
            .office();

    assertThat(rules.code(null, Period.parse("2026-02"))).isEmpty();
    assertThat(rules.code(null, Period.parse("2026-03"))).contains("吉督通");
    assertThat(rules.code(null, Period.parse("2026-06"))).contains("吉督");
    assertThat(rules.code(1, Period.parse("2026-06"))).contains("吉经通");
    assertThat(rules.code(2, Period.parse("2026-06"))).isEmpty();
    assertThat(rules.code(null, Period.parse("2026-Q2"))).isEmpty();
  }

  private static DocumentCodeAdopted code(
      int version, @Nullable Integer campaign, String code, String from) {
    return new DocumentCodeAdopted(
        P, version, "会议", new DocumentCode(campaign, PeriodKind.MONTH, code), from);
  }

  @Test
  void withoutAnyOtherRuleTheGoldenTableHolds() {
    var rules = RandomRules.beginning();
    assertThat(GoldenPeriods.of2026())
        .allSatisfy(
            row ->
                assertThat(rules.dueAt(row.period()).atZone(Period.ZONE).toLocalDate())
                    .isEqualTo(row.due()));
  }

  @Test
  void aLaterDecisionCountsWhereTwoHoldForOnePeriod() {
    var rules =
        RandomRules.beginning()
            .after(due(2, new DueRule(Anchor.PERIOD_END, 5), "2026-06-X1"))
            .after(due(3, new DueRule(Anchor.PERIOD_END, 1), "2026-05-X1"));
    assertThat(numbers(rules, "2026-04-X3", "2026-05-X1", "2026-06-X1")).containsExactly(1, 3, 3);
  }

  @Test
  void aRuleForMonthsLeavesTheTenDayPeriodsAlone() {
    var monthly =
        new DueRule(
            Anchor.DAY_OF_MONTH,
            0,
            5,
            LocalTime.NOON,
            Shift.BACKWARD,
            EnumSet.of(PeriodKind.MONTH));
    var rules = RandomRules.beginning().after(due(2, monthly, "2026-03-X1"));
    assertThat(numbers(rules, "2026-03-X1", "2026-03", "2026-02")).containsExactly(1, 2, 1);
    // 5 April 2026 is a Sunday before 清明's day off; the last workday before it is Friday.
    assertThat(due(rules, "2026-03")).isEqualTo("2026-04-03T12:00+08:00");
    assertThat(due(rules, "2026-04")).isEqualTo("2026-04-30T12:00+08:00");
  }

  @Test
  void workdaysMayCountFromTheBeginningAndBackwards() {
    var rules =
        RandomRules.beginning()
            .after(due(2, new DueRule(Anchor.PERIOD_START, 3), "2026-03-X1"))
            .after(due(3, new DueRule(Anchor.PERIOD_END, -1), "2026-04-X2"));
    assertThat(due(rules, "2026-03-X1")).isEqualTo("2026-03-04T23:59:59+08:00");
    assertThat(due(rules, "2026-04-X2")).isEqualTo("2026-04-17T23:59:59+08:00");
  }

  @Test
  void aRhythmAdoptedTakesThePlaceOfTheDefaultFromItsPeriodOn() {
    var rules =
        RandomRules.beginning()
            .after(
                new RhythmAdopted(
                    P,
                    1,
                    "会议纪要",
                    1,
                    new Rhythm(PeriodKind.XUN, "调度", List.of("1.01"), false),
                    "2026-05-X1"));
    assertThat(rules.duties("1.01", 1, Period.parse("2026-04-X3")).byDefault()).isTrue();
    assertThat(rules.duties("1.01", 1, Period.parse("2026-05-X1")).byDefault()).isFalse();
    assertThat(rules.duties("1.02", 1, Period.parse("2026-05-X1")).byDefault()).isTrue();
    assertThat(rules.duties("1.01", 2, Period.parse("2026-05-X1")).byDefault()).isTrue();
  }

  @Test
  void theYearEndsWithItsLastWeekWhereWeeksAreReported() {
    var rules = RandomRules.beginning();
    assertThat(rules.endsAt(2026)).isEqualTo(Period.parse("2026-12-X3").endsAt());
    var weekly =
        rules.after(
            new RhythmAdopted(
                P,
                1,
                "会议纪要",
                null,
                new Rhythm(PeriodKind.WEEK, "调度", List.of(), false),
                "2026-W20"));
    assertThat(weekly.endsAt(2026)).isEqualTo(Period.parse("2026-W53").endsAt());
  }

  private static DueRuleAdopted due(int version, DueRule rule, String from) {
    return new DueRuleAdopted(P, version, "会议纪要", rule, from);
  }

  private static String due(ProgrammeRules rules, String period) {
    return rules.dueAt(Period.parse(period)).atZone(Period.ZONE).toOffsetDateTime().toString();
  }

  private static List<Integer> numbers(ProgrammeRules rules, String... periods) {
    return List.of(periods).stream()
        .map(Period::parse)
        .map(period -> rules.dueRule(period).number())
        .toList();
  }
}
