package cn.xunbao.command.stream;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.events.request.RequestAnswered;
import cn.xunbao.events.request.RequestId;
import org.junit.jupiter.api.Test;

class StreamNumbersTest {

  @Test
  void streamsAreNumberedFromOneWithoutGaps() {
    var plan = new SamplePlan();
    var numbers = new StreamNumbers(plan.store());
    for (var number = 1; number <= 40; number++) {
      assertThat(numbers.next(n -> RequestId.numbered("p", n))).isEqualTo(number);
      plan.append(
          RequestId.numbered("p", number), new RequestAnswered("p", "R", null, null, "答复。", null));
    }
    assertThat(numbers.next(n -> RequestId.numbered("other", n))).isEqualTo(1);
  }
}
