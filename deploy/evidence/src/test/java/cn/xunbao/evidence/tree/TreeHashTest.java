package cn.xunbao.evidence.tree;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class TreeHashTest {

  @Test
  void sm3IsThatOfTheStandard() {
    assertThat(hex(TreeHash.SM3, "abc"))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    assertThat(hex(TreeHash.SM3, "abcd".repeat(16)))
        .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
  }

  @Test
  void sha256IsThatOfTheStandard() {
    assertThat(hex(TreeHash.SHA_256, "abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aDigestIsFoundByItsNameAlone() {
    for (var hash : TreeHash.values()) {
      assertThat(TreeHash.named(hash.id())).isEqualTo(hash);
    }
    assertThatThrownBy(() -> TreeHash.named("md5")).isInstanceOf(IllegalArgumentException.class);
  }

  private static String hex(TreeHash hash, String text) {
    return HexFormat.of().formatHex(hash.digest(text.getBytes(US_ASCII)));
  }
}
