package cn.xunbao.standalone.issuer.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The SHA-256 of a secret, which is all that is kept of it. Secrets are 256 random bits, so a slow
 * hash would protect nothing and cost each login.
 */
public final class SecretHash {

  private final byte[] sha256;

  private SecretHash(byte[] sha256) {
    this.sha256 = sha256;
  }

  /** The hash of a secret, or of what is claimed to be one. */
  public static SecretHash of(CharSequence secret) {
    try {
      return new SecretHash(
          MessageDigest.getInstance("SHA-256").digest(secret.toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static SecretHash stored(byte[] sha256) {
    return new SecretHash(sha256.clone());
  }

  byte[] bytes() {
    return sha256.clone();
  }

  /** Whether it is the hash of that secret; takes as long for a near miss as for a far one. */
  public boolean isOf(CharSequence secret) {
    return MessageDigest.isEqual(sha256, of(secret).sha256);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecretHash hash && MessageDigest.isEqual(sha256, hash.sha256);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sha256);
  }

  @Override
  public String toString() {
    return "SecretHash[***]";
  }
}
