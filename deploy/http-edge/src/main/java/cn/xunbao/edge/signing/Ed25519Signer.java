package cn.xunbao.edge.signing;

import cn.xunbao.canonical.CanonicalJson;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/** Signs with Ed25519 (RFC 8032). */
public final class Ed25519Signer implements Signer {

  /** Name of the algorithm, of keys and signatures. */
  public static final String ALGORITHM = "Ed25519";

  private static final int ID_LENGTH = 16;

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  /**
   * Signs with a pair of keys.
   *
   * @throws IllegalArgumentException if they aren't a pair
   */
  public Ed25519Signer(KeyPair keys) {
    this.privateKey = keys.getPrivate();
    this.publicKey = keys.getPublic();
    var probe = publicKey.getEncoded();
    if (!verifies(publicKey, probe, sign(probe))) {
      throw new IllegalArgumentException("the public key isn't the private key's");
    }
  }

  /** The first 16 digits of the SHA-256 of the public key (X.509). */
  @Override
  public String keyId() {
    return CanonicalJson.sha256Hex(publicKey.getEncoded()).substring(0, ID_LENGTH);
  }

  @Override
  public byte[] sign(byte[] bytes) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(privateKey);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("not a key of " + ALGORITHM, e);
    }
  }

  @Override
  public PublicKey publicKey() {
    return publicKey;
  }

  private static boolean verifies(PublicKey key, byte[] bytes, byte[] given) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(bytes);
      return signature.verify(given);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
