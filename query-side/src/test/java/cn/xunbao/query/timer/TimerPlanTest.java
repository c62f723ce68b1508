package cn.xunbao.query.timer;

import static cn.xunbao.events.reminder.ReminderKind.BEFORE_DUE;
import static cn.xunbao.events.reminder.ReminderKind.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.events.report.ExtensionGranted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimerPlanTest {

  /** With a holiday on Wednesday 5 April and a make-up workday on Sunday 23 April. */
  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          2023,
          2023,
          List.of(LocalDate.of(2023, 4, 5)),
          List.of(LocalDate.of(2023, 4, 23)),
          List.of());

  @Test
  void aReminderComesTheWorkdayBeforeAnExtensionEndsAndTheWorkdayAfter() {
    assertThat(extension("2023-04-06T23:59:59+08:00", "2023-04-03T10:00:00+08:00"))
        .extracting(Timer::kind, Timer::at)
        .containsExactly(
            tuple(BEFORE_DUE, at("2023-04-04T09:00:00+08:00")),
            tuple(OVERDUE, at("2023-04-07T09:00:00+08:00")));
    assertThat(extension("2023-04-22T23:59:59+08:00", "2023-04-03T10:00:00+08:00"))
        .extracting(Timer::at)
        .containsExactly(at("2023-04-21T09:00:00+08:00"), at("2023-04-23T09:00:00+08:00"));
  }

  @Test
  void whatIsGrantedAtTheLastMomentHasOnlyTheReminderAfterIt() {
    assertThat(extension("2023-04-04T23:59:59+08:00", "2023-04-03T16:00:00+08:00"))
        .extracting(Timer::kind, Timer::at)
        .containsExactly(tuple(OVERDUE, at("2023-04-06T09:00:00+08:00")));
  }

  @Test
  void aReminderOfWhatIsDueLapsesWhenItIsDue() {
    assertThat(extension("2023-04-06T23:59:59+08:00", "2023-04-03T10:00:00+08:00").getFirst())
        .extracting(Timer::lapsesAt)
        .isEqualTo(at("2023-04-06T23:59:59+08:00"));
  }

  private static List<Timer> extension(String until, String grantedAt) {
    return TimerPlan.of(
        new ExtensionGranted("p", "1.01", "433101-027", "2023-03-X3", at(until), null),
        at(grantedAt),
        CALENDAR);
  }

  private static Instant at(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }
}
