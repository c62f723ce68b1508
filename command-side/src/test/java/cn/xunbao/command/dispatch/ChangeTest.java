package cn.xunbao.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.edge.consistency.ConsistencyToken;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class ChangeTest {

  @Test
  void whatCameToBeIsAnsweredAsSuchAndNamesItsLastEvent() {
    var answer =
        new Change<>("x", "unit:1", 3, true).answer(HttpStatus.CREATED, Function.identity());
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    assertThat(answer.getHeaders().getFirst(ConsistencyToken.HEADER))
        .isEqualTo(new ConsistencyToken("unit:1", 3).encode());
    assertThat(answer.getHeaders().getETag()).isEqualTo("\"3\"");
    assertThat(answer.getBody()).isEqualTo("x");
  }

  @Test
  void whatChangedNothingIsAnsweredWithTheEventThatWasThereAlready() {
    var answer =
        new Change<>("x", "unit:1", 0, false).answer(HttpStatus.CREATED, Function.identity());
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
    assertThat(answer.getHeaders().getFirst(ConsistencyToken.HEADER))
        .isEqualTo(new ConsistencyToken("unit:1", 0).encode());
  }

  @Test
  void whereThereIsNoEventNobodyIsToldToWaitForOne() {
    var answer =
        new Change<>("x", "unit:1", Change.NOTHING, false)
            .answer(HttpStatus.CREATED, Function.identity());
    assertThat(answer.getHeaders().getFirst(ConsistencyToken.HEADER)).isNull();
    assertThat(answer.getHeaders().getETag()).isNull();
  }
}
