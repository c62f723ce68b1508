package cn.xunbao.evidence.leaf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.EventJson;
import cn.xunbao.evidence.tree.TreeHash;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeafTest {

  private static final Leaf LEAF =
      new Leaf(
          7,
          "0190a5",
          "report.submitted",
          1,
          "report:jishou-2023/1.01/0101/2023-04-S",
          0,
          Instant.parse("2023-04-10T02:00:00Z"),
          Instant.parse("2023-04-10T02:00:00.120Z"),
          EventJson.mapper().readTree("{\"name\":\"张三\",\"client\":\"c1\"}"),
          "ab12");

  @Test
  void dataAreTheFieldsInTheOneFormThatStandsInTheDecisionRecord() {
    assertThat(new String(LEAF.data(), UTF_8))
        .isEqualTo(
            "{\"eventId\":\"0190a5\",\"knownAt\":\"2023-04-10T02:00:00.120Z\","
                + "\"metadata\":{\"client\":\"c1\",\"name\":\"张三\"},\"payloadHash\":\"ab12\","
                + "\"position\":7,\"recordedAt\":\"2023-04-10T02:00:00.000Z\",\"revision\":1,"
                + "\"sequence\":0,\"stream\":\"report:jishou-2023/1.01/0101/2023-04-S\","
                + "\"type\":\"report.submitted\"}");
  }

  @Test
  void theHashIsThatOfAZeroByteAndTheData() {
    assertThat(LEAF.hash(TreeHash.SHA_256))
        .hasToString(CanonicalJson.sha256Hex(new byte[] {0}, LEAF.data()));
    assertThat(LEAF.hash(TreeHash.SM3)).isNotEqualTo(LEAF.hash(TreeHash.SHA_256));
  }
}
