package cn.xunbao.edge.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTokenTest {

  @Test
  void what_is_printed_is_read_back() {
    var token = new ConsistencyToken("report:吉首-2023/1.01/433101-027/2023-03-X2", 3);

    assertThat(ConsistencyToken.parse(token.encode())).isEqualTo(token);
    assertThat(token.encode()).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "MTIz", "OmE", "LTE6YQ", "eDph", "MTo", "gIA"})
  void what_we_never_printed_is_refused_as_a_parameter(String foreign) {
    assertThatThrownBy(() -> ConsistencyToken.parse(foreign))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> assertThat(e.rejection().is(ProblemType.INVALID_PARAMETER)).isTrue());
  }
}
