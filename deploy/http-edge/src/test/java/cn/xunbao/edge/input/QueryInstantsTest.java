package cn.xunbao.edge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.edge.problem.RejectedException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryInstantsTest {

  @ParameterizedTest
  @CsvSource({
    "2023-04-12T23:59:59+08:00, 2023-04-12T15:59:59Z",
    "2023-04-12T23:59:59 08:00, 2023-04-12T15:59:59Z",
    "2023-04-12T15:59:59Z, 2023-04-12T15:59:59Z",
    "2023-04-12t15:59:59z, 2023-04-12T15:59:59Z",
    "2023-04-12T10:59:59-05:00, 2023-04-12T15:59:59Z",
    "2023-04-12T23:59:59.123456+08:00, 2023-04-12T15:59:59.123Z",
  })
  void instants_are_rfc_3339_and_a_space_stands_for_an_unescaped_plus(
      String given, Instant expected) {
    assertThat(QueryInstants.required("asOf", given)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2023-04-12",
        "2023-04-12T23:59:59",
        "2023-04-12T23:59+08:00",
        "2023-02-29T00:00:00+08:00",
        "2023-04-12T24:00:00+08:00",
        "2023-04-12T23:59:60+08:00",
        "2023-04-12T23:59:59+19:00",
        "2023-04-12T23:59:59+0800",
        "1681315199",
        "２０２３-04-12T23:59:59Z"
      })
  void anything_else_is_refused_by_the_parameters_name(String given) {
    assertThatThrownBy(() -> QueryInstants.required("asOf", given))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> {
              assertThat(e.rejection().status()).isEqualTo(400);
              assertThat(e.rejection().errors().get(0).pointer()).isEqualTo("?asOf");
            });
  }

  @Test
  void an_absent_parameter_is_null() {
    assertThat(QueryInstants.optional("asOf", null)).isNull();
  }
}
