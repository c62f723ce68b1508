package cn.xunbao.evidence.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

  private static final Hash ROOT = TreeHash.SHA_256.empty();
  private static final String TEXT =
      """
      xunbao/e3b0c44298fc1c14
      20852163
      47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
      time 2023-04-10T02:00:00.000Z
      hash sha-256
      """;

  @Test
  void itsTextIsOriginSizeRootTimeAndDigest() {
    assertThat(checkpoint(false).text()).isEqualTo(TEXT);
    assertThat(Checkpoint.parse(TEXT)).isEqualTo(checkpoint(false));
  }

  @Test
  void thatDataAreSimulatedIsSigned() {
    assertThat(checkpoint(true).text()).isEqualTo(TEXT + "simulation\n");
    assertThat(Checkpoint.parse(TEXT + "simulation\n")).isEqualTo(checkpoint(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20852163:020852163",
        "20852163:-1",
        "20852163:0",
        "20852163:many",
        "47DEQpj8:",
        "uFU=:uFV=",
        ".000Z:Z",
        "2023-04-10:2023-02-30",
        "sha-256:md5",
        "time :at ",
        "xunbao/:xunbao ",
        "hash sha-256\n:",
        "hash sha-256:hash sha-256\nsurprise",
      })
  void whatIsNotExactlyACheckpointIsRefused(String change) {
    var parts = change.split(":", -1);
    var changed = TEXT.replace(parts[0], parts[1]);
    assertThat(changed).isNotEqualTo(TEXT);
    assertThatThrownBy(() -> Checkpoint.parse(changed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a checkpoint");
  }

  private static Checkpoint checkpoint(boolean simulation) {
    return new Checkpoint(
        Checkpoint.origin(ROOT),
        20852163,
        ROOT,
        Instant.parse("2023-04-10T02:00:00Z"),
        TreeHash.SHA_256,
        simulation);
  }
}
