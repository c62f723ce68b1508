package cn.xunbao.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

  private static final Availability MONTHLY = new Availability(PeriodKind.MONTH, 15);

  @Test
  void dataOfAMonthComeSomeDaysAfterItsEnd() {
    assertThat(MONTHLY.availableOn(Period.parse("2023-04"))).isEqualTo("2023-05-15");
    assertThat(MONTHLY.latestOn(LocalDate.parse("2023-05-14"))).isEqualTo(Period.parse("2023-03"));
    assertThat(MONTHLY.latestOn(LocalDate.parse("2023-05-15"))).isEqualTo(Period.parse("2023-04"));
  }

  @Test
  void theyAreDueInTheOneXunInWhichTheyCome() {
    assertThat(dueIn(MONTHLY, "2023-05-X1")).isFalse();
    assertThat(dueIn(MONTHLY, "2023-05-X2")).isTrue();
    assertThat(dueIn(MONTHLY, "2023-05-X3")).isFalse();
  }

  @Test
  void quarterlyDataWithoutLagAreDueAtTheEndOfTheQuarter() {
    var quarterly = new Availability(PeriodKind.QUARTER, 0);

    assertThat(dueIn(quarterly, "2023-03-X3")).isTrue();
    assertThat(dueIn(quarterly, "2023-04-X1")).isFalse();
  }

  private static boolean dueIn(Availability availability, String period) {
    var xun = Period.parse(period);
    return availability.isDueWithin(xun.firstDay(), xun.lastDay());
  }
}
