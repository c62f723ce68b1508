package cn.xunbao.command.programme;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.rule.ProgrammeRules;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * From which period on a rule may hold. It never judges again what is past: no period that it is
 * for may have been due already, neither by the rules before nor by those after.
 */
final class FirstPeriod {

  private static final String POINTER = "/from";

  private FirstPeriod() {}

  /** The period with a code, if it is one of the programme's year. */
  static Optional<Period> find(ProgrammeView plan, String code) {
    return Period.tryParse(code).filter(period -> period.year() == plan.definition().year());
  }

  /** Notes a code that is no period of the programme's year. */
  static Optional<Period> check(ProgrammeView plan, String code, String pointer, Faults faults) {
    var period = find(plan, code);
    if (period.isEmpty()) {
      faults.add(
          pointer,
          FaultCodes.BAD_FORMAT,
          "“%s”不是本方案年度（%d年）的期次编码".formatted(code, plan.definition().year()));
    }
    return period;
  }

  /**
   * Notes what stands against a change that holds from a period on.
   *
   * @param change the change, whose fact says from when
   * @param from code of the first period
   * @param concerned which kinds of periods it is about
   * @param at when it is decided
   */
  static void check(
      ProgrammeView plan,
      ProgrammeChange change,
      String from,
      Predicate<PeriodKind> concerned,
      Instant at,
      Faults faults) {
    check(plan, from, POINTER, faults)
        .ifPresent(
            first -> {
              var after = plan.rules().after(change.event(plan));
              following(first, after.kinds())
                  .filter(period -> concerned.test(period.kind()))
                  .forEach(period -> check(plan.rules(), after, period, at, faults));
            });
  }

  /** The first period of each kind that begins from {@code first} on, in its year. */
  private static Stream<Period> following(Period first, Set<PeriodKind> kinds) {
    return kinds.stream()
        .map(kind -> Period.containing(kind, first.firstDay()))
        .map(period -> period.firstDay().isBefore(first.firstDay()) ? period.next() : period)
        .filter(period -> period.year() == first.year());
  }

  private static void check(
      ProgrammeRules before, ProgrammeRules after, Period period, Instant at, Faults faults) {
    var dueAt = after.dueAt(period);
    if (!dueAt.isAfter(period.startsAt())) {
      faults.add(
          "/workdays",
          FaultCodes.OUT_OF_RANGE,
          "“%s”的报送时限（%s）早于该期开始".formatted(period.chinese(), AnswerInstants.print(dueAt)));
    } else if (!DueRule.isOnTime(at, before.dueAt(period)) || !DueRule.isOnTime(at, dueAt)) {
      faults.add(
          POINTER,
          "already-due",
          "“%s”的报送时限（原为%s，拟为%s）已过，规则须自尚未到期的期次起执行"
              .formatted(
                  period.chinese(),
                  AnswerInstants.print(before.dueAt(period)),
                  AnswerInstants.print(dueAt)));
    }
  }
}
