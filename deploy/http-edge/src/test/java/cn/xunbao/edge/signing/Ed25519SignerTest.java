package cn.xunbao.edge.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import org.junit.jupiter.api.Test;

class Ed25519SignerTest {

  private static final byte[] TEXT = "{\"a\":1}".getBytes(UTF_8);
  private static final byte[] OTHER = "{\"a\":2}".getBytes(UTF_8);

  private final KeyPair keys = made();

  @Test
  void aSignatureHoldsForTheBytesThatWereSignedAndNoOthers() throws Exception {
    var signed = new Ed25519Signer(keys).sign(TEXT);
    assertThat(verifies(TEXT, signed)).isTrue();
    assertThat(verifies(OTHER, signed)).isFalse();
  }

  @Test
  void theIdIsTheSameForTheSameKeyOnly() {
    assertThat(new Ed25519Signer(keys).keyId())
        .hasSize(16)
        .isEqualTo(new Ed25519Signer(keys).keyId())
        .isNotEqualTo(new Ed25519Signer(made()).keyId());
  }

  @Test
  void keysThatAreNoPairAreRefused() {
    var mixed = new KeyPair(made().getPublic(), keys.getPrivate());
    assertThatThrownBy(() -> new Ed25519Signer(mixed)).isInstanceOf(IllegalArgumentException.class);
  }

  private boolean verifies(byte[] bytes, byte[] signed) throws GeneralSecurityException {
    var signature = Signature.getInstance(Ed25519Signer.ALGORITHM);
    signature.initVerify(keys.getPublic());
    signature.update(bytes);
    return signature.verify(signed);
  }

  private static KeyPair made() {
    try {
      return KeyPairGenerator.getInstance(Ed25519Signer.ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
