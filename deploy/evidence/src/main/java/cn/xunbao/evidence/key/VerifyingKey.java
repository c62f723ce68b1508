package cn.xunbao.evidence.key;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.xunbao.canonical.CanonicalJson;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A public key: what signatures are checked with. */
public final class VerifyingKey {

  /** What PEM calls it. */
  static final String PEM = "PUBLIC KEY";

  private static final int PEM_LINE = 64;
  private static final int ID_LENGTH = 16;
  private static final int RAW_ED25519 = 32;

  private final SignatureAlgorithm algorithm;
  private final PublicKey key;

  private VerifyingKey(SignatureAlgorithm algorithm, PublicKey key) {
    this.algorithm = algorithm;
    this.key = key;
  }

  /**
   * A key as X.509 SubjectPublicKeyInfo.
   *
   * @throws IllegalArgumentException if it is no key of a known algorithm
   */
  public static VerifyingKey of(byte[] x509) {
    try {
      var algorithm = SignatureAlgorithm.of(x509);
      return new VerifyingKey(algorithm, algorithm.publicKey(x509));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("not a public key of Ed25519 or SM2", e);
    }
  }

  /**
   * A key in base64.
   *
   * @throws IllegalArgumentException if it is no key of a known algorithm
   */
  public static VerifyingKey ofBase64(String x509) {
    return of(Base64.getDecoder().decode(x509));
  }

  /**
   * A key as PEM, or in base64 alone.
   *
   * @throws IllegalArgumentException if it is no key of a known algorithm
   */
  public static VerifyingKey ofText(String text) {
    return ofBase64(text.replaceAll("-----(BEGIN|END) " + PEM + "-----|\\s", ""));
  }

  /** The first 16 digits of the SHA-256 of the key (X.509), whatever its algorithm. */
  public String id() {
    return CanonicalJson.sha256Hex(encoded()).substring(0, ID_LENGTH);
  }

  /** What it is for. */
  public SignatureAlgorithm algorithm() {
    return algorithm;
  }

  /** X.509 SubjectPublicKeyInfo. */
  public byte[] encoded() {
    return key.getEncoded();
  }

  /** X.509 SubjectPublicKeyInfo in base64. */
  public String base64() {
    return Base64.getEncoder().encodeToString(encoded());
  }

  /** The key as PEM, which other programs read too. */
  public String pem() {
    return pem(PEM, encoded());
  }

  static String pem(String name, byte[] encoded) {
    var encoder = Base64.getMimeEncoder(PEM_LINE, "\n".getBytes(US_ASCII));
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(name, encoder.encodeToString(encoded));
  }

  /** The key as signed notes have it: the 32 bytes of Ed25519, X.509 of others. */
  public byte[] inNotes() {
    var encoded = encoded();
    return algorithm == SignatureAlgorithm.ED25519
        ? Arrays.copyOfRange(encoded, encoded.length - RAW_ED25519, encoded.length)
        : encoded;
  }

  /** Whether a signature is this key's, over these bytes. */
  public boolean verifies(byte[] bytes, byte[] signature) {
    return algorithm.verifies(key, bytes, signature);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifyingKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return algorithm.id() + " " + id();
  }
}
