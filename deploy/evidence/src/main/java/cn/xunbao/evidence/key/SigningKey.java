package cn.xunbao.evidence.key;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.regex.Pattern;

/** A pair of keys; as PEM the private key (PKCS 8) and the public one (X.509). */
public final class SigningKey implements Signer {

  private static final String PRIVATE = "PRIVATE KEY";

  private final PrivateKey privateKey;
  private final VerifyingKey key;

  /**
   * A pair of keys.
   *
   * @throws IllegalArgumentException if they aren't a pair
   */
  public SigningKey(KeyPair keys) {
    this(keys.getPrivate(), VerifyingKey.of(keys.getPublic().getEncoded()));
  }

  private SigningKey(PrivateKey privateKey, VerifyingKey key) {
    this.privateKey = privateKey;
    this.key = key;
    var probe = key.encoded();
    if (!key.verifies(probe, sign(probe))) {
      throw new IllegalArgumentException("the public key isn't the private key's");
    }
  }

  /**
   * A key from PEM.
   *
   * @throws IllegalArgumentException if it isn't a pair of a known algorithm; it may quote the text
   */
  public static SigningKey ofPem(String pem) {
    var key = VerifyingKey.of(part(VerifyingKey.PEM, pem));
    try {
      return new SigningKey(key.algorithm().privateKey(part(PRIVATE, pem)), key);
    } catch (GeneralSecurityException | IllegalStateException e) {
      throw new IllegalArgumentException("not a private key of " + key.algorithm().id(), e);
    }
  }

  @Override
  public VerifyingKey key() {
    return key;
  }

  @Override
  public byte[] sign(byte[] bytes) {
    return key.algorithm().sign(privateKey, bytes);
  }

  /** Both halves as PEM: a secret. */
  public String pem() {
    return VerifyingKey.pem(PRIVATE, privateKey.getEncoded()) + key.pem();
  }

  private static byte[] part(String name, String text) {
    var found =
        Pattern.compile(
                "-----BEGIN %1$s-----([A-Za-z0-9+/=\\s]+)-----END %1$s-----".formatted(name))
            .matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("no " + name);
    }
    return Base64.getMimeDecoder().decode(found.group(1));
  }
}
