package cn.xunbao.standalone.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  @ParameterizedTest
  @CsvSource({"1, PT5S", "2, PT10S", "5, PT80S", "10, PT42M40S", "11, PT1H", "500, PT1H"})
  void pausesDoubleUpToAnHour(int failures, Duration pause) {
    assertThat(Backoff.after(failures)).isEqualTo(pause);
  }
}
