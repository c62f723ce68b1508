package cn.xunbao.query.timer;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.calendar.WorkingHours;
import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.period.Period;
import cn.xunbao.query.duty.DutyPeriods;
import cn.xunbao.query.fact.ProgrammeState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which timers there are: at the beginning of work on the last workday before a due time and on the
 * first after it. A pure function.
 */
final class TimerPlan {

  /** After that a reminder that couldn't be made is no use: others have followed. */
  private static final Duration OVERDUE_LAPSES_AFTER = Duration.ofDays(10);

  private TimerPlan() {}

  /** Those of all periods of a programme, from its import on. */
  static List<Timer> of(ProgrammeState state) {
    var programme = state.programme();
    var lastDay = LocalDate.of(state.plan().year(), 12, 31).atStartOfDay(Period.ZONE).toInstant();
    return DutyPeriods.until(state, lastDay).stream()
        .filter(period -> state.rules().reportedWith(period).isEmpty())
        .flatMap(
            period ->
                around(
                    programme.programme(),
                    period.code(),
                    state.rules().dueAt(period),
                    false,
                    state.rules().calendar(period).rule()))
        .filter(timer -> !timer.at().isBefore(programme.adoptedAt()))
        .toList();
  }

  /** Those of an extension, from its grant on. */
  static List<Timer> of(ExtensionGranted extension, Instant grantedAt, WorkCalendar calendar) {
    return around(extension.programme(), extension.period(), extension.until(), true, calendar)
        .filter(timer -> !timer.at().isBefore(grantedAt))
        .toList();
  }

  private static Stream<Timer> around(
      String programme, String period, Instant dueAt, boolean extension, WorkCalendar calendar) {
    var day = dueAt.atZone(Period.ZONE).toLocalDate();
    var before = WorkingHours.beginOn(calendar.minusWorkdays(day, 1));
    var after = WorkingHours.beginOn(calendar.plusWorkdays(day, 1));
    return Stream.of(
        new Timer(programme, period, ReminderKind.BEFORE_DUE, dueAt, extension, before, dueAt),
        new Timer(
            programme,
            period,
            ReminderKind.OVERDUE,
            dueAt,
            extension,
            after,
            after.plus(OVERDUE_LAPSES_AFTER)));
  }
}
