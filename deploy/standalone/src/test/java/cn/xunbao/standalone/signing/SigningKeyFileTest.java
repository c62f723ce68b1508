package cn.xunbao.standalone.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTest {

  @Test
  void aKeyIsMadeOnceAndReadAfterwards(@TempDir Path data) {
    try (var folder = DataFolder.open(data.resolve("x"))) {
      var made = SigningKeyFile.first(folder, SignatureAlgorithm.ED25519).key();
      assertThat(SigningKeyFile.first(folder, SignatureAlgorithm.ED25519).key()).isEqualTo(made);
      assertThat(SigningKeyFile.in(folder.resolve("signing-key.pem")).key()).isEqualTo(made);
    }
  }

  @Test
  void aFileWithoutAPairOfKeysIsRefusedWithoutQuotingIt(@TempDir Path data) throws IOException {
    var file = data.resolve("key.pem");
    Files.writeString(file, "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n");
    assertThatThrownBy(() -> SigningKeyFile.in(file))
        .isInstanceOf(StartupFailure.class)
        .hasMessageContaining("key.pem")
        .hasMessageNotContaining("c2VjcmV0")
        .hasNoCause();
    assertThatThrownBy(() -> SigningKeyFile.in(data.resolve("none.pem")))
        .isInstanceOf(StartupFailure.class);
  }
}
