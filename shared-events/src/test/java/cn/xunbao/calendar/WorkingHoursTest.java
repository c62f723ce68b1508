package cn.xunbao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

  /** 清明 and 五一 of 2023, with their make-up workdays, Sunday 23 April and Saturday 6 May. */
  private static final WorkCalendar SPRING_2023 =
      new WorkCalendar(
          2023,
          2023,
          List.of(
              LocalDate.of(2023, 4, 5),
              LocalDate.of(2023, 4, 29),
              LocalDate.of(2023, 4, 30),
              LocalDate.of(2023, 5, 1),
              LocalDate.of(2023, 5, 2),
              LocalDate.of(2023, 5, 3)),
          List.of(LocalDate.of(2023, 4, 23), LocalDate.of(2023, 5, 6)),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "2023-04-04T09:00+08:00, true",
    "2023-04-04T08:59:59.999+08:00, false",
    "2023-04-04T17:59:59.999+08:00, true",
    "2023-04-04T18:00+08:00, false",
    "2023-04-05T10:00+08:00, false",
    "2023-04-22T10:00+08:00, false",
    "2023-04-23T10:00+08:00, true",
    "2023-05-03T10:00+08:00, false",
    "2023-05-06T10:00+08:00, true",
  })
  void peopleAreAtWorkFromNineToSixOnWorkdays(String time, boolean atWork) {
    assertThat(WorkingHours.contain(at(time), SPRING_2023)).isEqualTo(atWork);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-04T10:30+08:00, 2023-04-04T10:30+08:00",
    "2023-04-04T07:00+08:00, 2023-04-04T09:00+08:00",
    "2023-04-04T18:00+08:00, 2023-04-06T09:00+08:00",
    "2023-04-22T10:00+08:00, 2023-04-23T09:00+08:00",
    "2023-04-28T19:00+08:00, 2023-05-04T09:00+08:00",
    "2023-05-05T20:00+08:00, 2023-05-06T09:00+08:00",
  })
  void outsideOfThemWorkBeginsAgainOnTheNextWorkday(String time, String next) {
    assertThat(WorkingHours.nextFrom(at(time), SPRING_2023)).isEqualTo(at(next));
  }

  @Test
  void workdaysAreCountedBackFromTheDayBefore() {
    assertThat(SPRING_2023.minusWorkdays(LocalDate.of(2023, 4, 6), 1)).isEqualTo("2023-04-04");
    assertThat(SPRING_2023.minusWorkdays(LocalDate.of(2023, 4, 24), 1)).isEqualTo("2023-04-23");
    assertThat(SPRING_2023.minusWorkdays(LocalDate.of(2023, 5, 4), 2)).isEqualTo("2023-04-27");
    assertThatThrownBy(() -> SPRING_2023.minusWorkdays(LocalDate.of(2023, 5, 4), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("workdays: 0 (expected: 1 or more)");
  }

  private static Instant at(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }
}
