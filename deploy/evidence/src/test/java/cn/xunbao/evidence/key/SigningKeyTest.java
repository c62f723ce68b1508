package cn.xunbao.evidence.key;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningKeyTest {

  private static final byte[] TEXT = "{\"a\":1}".getBytes(UTF_8);
  private static final byte[] OTHER = "{\"a\":2}".getBytes(UTF_8);

  @ParameterizedTest
  @EnumSource
  void aSignatureHoldsForTheBytesThatWereSignedAndNoOthers(SignatureAlgorithm algorithm) {
    var key = new SigningKey(algorithm.newKeys());
    var signed = key.sign(TEXT);
    assertThat(key.key().verifies(TEXT, signed)).isTrue();
    assertThat(key.key().verifies(OTHER, signed)).isFalse();
    assertThat(key.key().verifies(TEXT, new byte[] {1, 2, 3})).isFalse();
    assertThat(new SigningKey(algorithm.newKeys()).key().verifies(TEXT, signed)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theIdIsTheSameForTheSameKeyOnly(SignatureAlgorithm algorithm) {
    var key = new SigningKey(algorithm.newKeys());
    var read = SigningKey.ofPem(key.pem());
    assertThat(read.key().id()).hasSize(16).isEqualTo(key.key().id());
    assertThat(read.key()).isEqualTo(key.key()).hasSameHashCodeAs(key.key());
    assertThat(read.key().algorithm()).isEqualTo(algorithm);
    assertThat(VerifyingKey.ofBase64(key.key().base64())).isEqualTo(key.key());
    assertThat(new SigningKey(algorithm.newKeys()).key().id()).isNotEqualTo(key.key().id());
  }

  @ParameterizedTest
  @EnumSource
  void keysThatAreNoPairAreRefused(SignatureAlgorithm algorithm) {
    var mixed = new KeyPair(algorithm.newKeys().getPublic(), algorithm.newKeys().getPrivate());
    assertThatThrownBy(() -> new SigningKey(mixed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTextWithoutAPairOfKnownKeysIsRefused() {
    var ed25519 = new SigningKey(SignatureAlgorithm.ED25519.newKeys()).pem();
    var sm2 = new SigningKey(SignatureAlgorithm.SM2.newKeys()).pem();
    var publicOfSm2 = sm2.substring(sm2.indexOf("-----BEGIN PUBLIC"));
    var privateOfEd25519 = ed25519.substring(0, ed25519.indexOf("-----BEGIN PUBLIC"));
    for (var wrong : new String[] {"", privateOfEd25519, privateOfEd25519 + publicOfSm2}) {
      assertThatThrownBy(() -> SigningKey.ofPem(wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** The example of GB/T 32918.5-2017, annex A.2. */
  @Test
  void sm2IsThatOfTheStandard() {
    var x509 =
        "3059301306072a8648ce3d020106082a811ccf5501822d034200"
            + "04"
            + "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
            + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    var signature =
        "3046"
            + "022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3"
            + "022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa";
    var key = VerifyingKey.of(HexFormat.of().parseHex(x509));
    assertThat(key.algorithm()).isEqualTo(SignatureAlgorithm.SM2);
    assertThat(
            key.verifies("message digest".getBytes(US_ASCII), HexFormat.of().parseHex(signature)))
        .isTrue();
  }

  /** Test 2 of RFC 8032, section 7.1. */
  @Test
  void ed25519IsThatOfTheStandard() {
    var key =
        VerifyingKey.of(
            HexFormat.of()
                .parseHex(
                    "302a300506032b6570032100"
                        + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    var signature =
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
    assertThat(key.verifies(new byte[] {0x72}, HexFormat.of().parseHex(signature))).isTrue();
    assertThat(key.algorithm()).isEqualTo(SignatureAlgorithm.ED25519);
  }

  @Test
  void keysOfOtherAlgorithmsAreRefused() {
    var p256 =
        "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpZP40Li"
            + "/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==";
    assertThatThrownBy(() -> VerifyingKey.ofBase64(p256))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> VerifyingKey.of(Base64.getDecoder().decode("AAAA")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAlgorithmIsFoundByItsNameInAnyCase() {
    assertThat(SignatureAlgorithm.named("sm2")).isEqualTo(SignatureAlgorithm.SM2);
    assertThat(SignatureAlgorithm.named("Ed25519")).isEqualTo(SignatureAlgorithm.ED25519);
    assertThatThrownBy(() -> SignatureAlgorithm.named("rsa"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
