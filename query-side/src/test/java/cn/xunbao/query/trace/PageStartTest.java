package cn.xunbao.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.at.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageStartTest {

  private static final PageStart START =
      new PageStart(
          new Moment(7, Instant.parse("2023-04-12T15:59:59.125Z")), List.of(0L, Long.MAX_VALUE));

  @Test
  void aCursorReadsBackAsWhatItWasMadeFrom() {
    assertThat(PageStart.parse(START.encode(), 2)).hasValue(START);
  }

  @Test
  void aCursorOfAnotherKindOfListIsNone() {
    assertThat(PageStart.parse(START.encode(), 1)).isEmpty();
    assertThat(PageStart.parse(START.encode(), 3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1:2", "1:2:3:", "1:2:-3:4", "1:2:3:x", "1:2:3:9223372036854775808"})
  void whatWasNotMadeHereIsNone(String text) {
    var encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    assertThat(PageStart.parse(encoded, 2)).isEmpty();
    assertThat(PageStart.parse(text, 2)).isEmpty();
    assertThat(PageStart.parse("MToyOjM6N" + "A".repeat(1000), 2)).isEmpty();
  }
}
