package cn.xunbao.rule;

import cn.xunbao.calendar.Calendars;
import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.DueRule.Anchor;
import cn.xunbao.calendar.DueRule.Shift;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeDefined;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Rules of 2026 that are adopted at random, for property tests. */
final class RandomRules {

  private static final String P = "sample-2026";

  private RandomRules() {}

  static ProgrammeRules beginning() {
    return ProgrammeRules.of(
            new ProgrammeDefined(
                P, "样例", null, null, null, 2026, "433101", null, List.of(), List.of()))
        .after(new CalendarAdopted(P, 1, "国务院办公厅", Calendars.official2026()))
        .after(new DueRuleAdopted(P, 1, "默认", DueRule.defaults()));
  }

  static List<Period> allPeriods() {
    return Arrays.stream(PeriodKind.values())
        .flatMap(
            kind ->
                Stream.iterate(
                    new Period(kind, 2026, 1), period -> period.year() == 2026, Period::next))
        .toList();
  }

  /** Some rule that holds from a period on. */
  static ProgrammeEvent adoption(Random random, int version, Period from) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new CalendarAdopted(P, version, "新版", Calendars.mondayToFriday(), "会议纪要", from.code());
      case 1 -> new JointLeadRuleAdopted(P, version, "会议纪要", JointLeadMode.PRIMARY, from.code());
      case 2 ->
          new RhythmAdopted(
              P,
              version,
              "会议纪要",
              random.nextBoolean() ? null : 1,
              new Rhythm(any(random, PeriodKind.values()), "调度", List.of(), false),
              from.code());
      default -> new DueRuleAdopted(P, version, "会议纪要", dueRule(random), from.code());
    };
  }

  static PeriodsJoined joining(int version, Period first) {
    return new PeriodsJoined(P, version, "会议纪要", first.code(), first.next().code());
  }

  private static DueRule dueRule(Random random) {
    var byDay = random.nextInt(4) == 0;
    return new DueRule(
        byDay ? Anchor.DAY_OF_MONTH : any(random, Anchor.PERIOD_START, Anchor.PERIOD_END),
        random.nextInt(6),
        byDay ? 1 + random.nextInt(28) : null,
        random.nextBoolean() ? LocalTime.of(12, 0) : null,
        random.nextBoolean() ? any(random, Shift.values()) : null,
        random.nextBoolean() ? EnumSet.of(any(random, PeriodKind.values())) : null);
  }

  @SafeVarargs
  private static <T> T any(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
