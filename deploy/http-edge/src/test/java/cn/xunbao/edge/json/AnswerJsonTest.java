package cn.xunbao.edge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AnswerJsonTest {

  private static final JsonMapper MAPPER = AnswerJson.configure(JsonMapper.builder()).build();

  record Row(
      String zebra, @Nullable BigDecimal rate, LocalDate day, Map<String, BigDecimal> alpha) {}

  @ParameterizedTest
  @CsvSource({
    "2023-04-12T15:59:59Z,       2023-04-12T23:59:59+08:00",
    "2023-03-23T00:00:00Z,       2023-03-23T08:00:00+08:00",
    "2023-03-23T00:00:00.250Z,   2023-03-23T08:00:00.250+08:00",
    "2023-03-23T00:00:00.007Z,   2023-03-23T08:00:00.007+08:00",
    "2023-03-23T00:00:00.0009Z,  2023-03-23T08:00:00+08:00",
    "1988-07-01T00:00:00Z,       1988-07-01T08:00:00+08:00",
    "1969-12-31T23:59:59.999Z,   1970-01-01T07:59:59.999+08:00",
  })
  void instants_stand_at_plus_eight_with_milliseconds_only_if_there_are_any(
      Instant instant, String printed) {
    assertThat(MAPPER.writeValueAsString(instant)).isEqualTo("\"" + printed + "\"");
  }

  @Test
  void fields_keep_their_order_nulls_stay_and_decimals_are_plain_strings() {
    var row = new Row("z", null, LocalDate.of(2023, 3, 1), Map.of("a", new BigDecimal("2520E-2")));

    assertThat(MAPPER.writeValueAsString(row))
        .isEqualTo(
            "{\"zebra\":\"z\",\"rate\":null,\"day\":\"2023-03-01\",\"alpha\":{\"a\":\"25.20\"}}");
    assertThat(MAPPER.writeValueAsString(new BigDecimal("1E+3"))).isEqualTo("\"1000\"");
  }
}
