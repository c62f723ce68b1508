package cn.xunbao.evidence.key;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** What keys are for, and how they sign. */
public enum SignatureAlgorithm {
  /** RFC 8032, by the Java platform. */
  ED25519("Ed25519", "Ed25519", "Ed25519"),
  /**
   * SM2 over SM3 (GB/T 32918.2 on the curve of 32918.5) with the usual identity 1234567812345678;
   * signatures are DER as GB/T 35276 has them.
   */
  SM2("SM2", "EC", "SM3withSM2");

  private static final String SM2_CURVE = "sm2p256v1";

  private final String id;
  private final String keys;
  private final String signatures;

  SignatureAlgorithm(String id, String keys, String signatures) {
    this.id = id;
    this.keys = keys;
    this.signatures = signatures;
  }

  /**
   * The algorithm of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SignatureAlgorithm named(String id) {
    return Arrays.stream(values())
        .filter(algorithm -> algorithm.id.equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such algorithm: " + id));
  }

  /**
   * The algorithm that a public key is for.
   *
   * @param x509 the key as X.509 SubjectPublicKeyInfo
   * @throws IllegalArgumentException if it is a key of neither
   */
  static SignatureAlgorithm of(byte[] x509) {
    var parameters = SubjectPublicKeyInfo.getInstance(x509).getAlgorithm().getParameters();
    return GMObjectIdentifiers.sm2p256v1.equals(parameters) ? SM2 : ED25519;
  }

  /** Its name in answers. */
  public String id() {
    return id;
  }

  /** A new pair of keys. */
  public KeyPair newKeys() {
    try {
      var generator =
          this == SM2
              ? KeyPairGenerator.getInstance(keys, BouncyCastle.PROVIDER)
              : KeyPairGenerator.getInstance(keys);
      if (this == SM2) {
        generator.initialize(new ECGenParameterSpec(SM2_CURVE));
      }
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw missing(e);
    }
  }

  PublicKey publicKey(byte[] x509) throws GeneralSecurityException {
    return keyFactory().generatePublic(new X509EncodedKeySpec(x509));
  }

  PrivateKey privateKey(byte[] pkcs8) throws GeneralSecurityException {
    return keyFactory().generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
  }

  byte[] sign(PrivateKey key, byte[] bytes) {
    try {
      var signature = signature();
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("not a key of " + id, e);
    }
  }

  boolean verifies(PublicKey key, byte[] bytes, byte[] given) {
    try {
      var signature = signature();
      signature.initVerify(key);
      signature.update(bytes);
      return signature.verify(given);
    } catch (GeneralSecurityException e) {
      return false; // not a signature at all
    }
  }

  private KeyFactory keyFactory() throws GeneralSecurityException {
    return this == SM2
        ? KeyFactory.getInstance(keys, BouncyCastle.PROVIDER)
        : KeyFactory.getInstance(keys);
  }

  private Signature signature() throws GeneralSecurityException {
    return this == SM2
        ? Signature.getInstance(signatures, BouncyCastle.PROVIDER)
        : Signature.getInstance(signatures);
  }

  private IllegalStateException missing(GeneralSecurityException e) {
    return new IllegalStateException("this Java has no " + id, e);
  }

  /** Asked directly: it isn't among the providers of the whole process. */
  private static final class BouncyCastle {
    private static final Provider PROVIDER = new BouncyCastleProvider();
  }
}
