package cn.xunbao.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDateTest {

  @Test
  void aYearMonthOrDayMeansItsLastDay() {
    assertThat(PlanDate.parse("2024")).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(PlanDate.parse("2024-02")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(PlanDate.parse("2024-02-10")).isEqualTo(LocalDate.of(2024, 2, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "年底", "四季度以前", "2024-13", "2024-02-30", "长期坚持", "约2024"})
  void otherWordsAreNoDate(String text) {
    assertThat(PlanDate.parse(text)).isNull();
  }
}
