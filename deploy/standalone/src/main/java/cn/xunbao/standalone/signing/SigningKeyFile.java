package cn.xunbao.standalone.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.xunbao.edge.signing.Ed25519Signer;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** The signing key (Ed25519) as PEM: the private key (PKCS 8) and the public one (X.509). */
final class SigningKey {

  private static final String FILE = "signing-key.pem";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";
  private static final int LINE = 64;

  private SigningKey() {}

  /**
   * The folder's key; a new one is on disk before it is used.
   *
   * @throws StartupFailure if the file isn't a key
   */
  static Ed25519Signer of(DataFolder folder) {
    return folder
        .read(FILE)
        .map(text -> parse(folder.resolve(FILE), text))
        .orElseGet(() -> make(folder));
  }

  /**
   * The key in a file that somebody else provides.
   *
   * @throws StartupFailure if it can't be read or isn't a key
   */
  static Ed25519Signer in(Path file) {
    try {
      return parse(file, Files.readString(file));
    } catch (IOException e) {
      throw new StartupFailure(
          "无法读取签名密钥文件 %s：%s".formatted(file, e), "The signing key can't be read: " + e, e);
    }
  }

  private static Ed25519Signer make(DataFolder folder) {
    try {
      var keys = KeyPairGenerator.getInstance(Ed25519Signer.ALGORITHM).generateKeyPair();
      folder.writeSecret(FILE, pem(PRIVATE, keys.getPrivate()) + pem(PUBLIC, keys.getPublic()));
      return new Ed25519Signer(keys);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
    }
  }

  private static Ed25519Signer parse(Path file, String text) {
    try {
      var factory = KeyFactory.getInstance(Ed25519Signer.ALGORITHM);
      return new Ed25519Signer(
          new KeyPair(
              factory.generatePublic(new X509EncodedKeySpec(part(PUBLIC, text))),
              factory.generatePrivate(new PKCS8EncodedKeySpec(part(PRIVATE, text)))));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      // Told below; the exception may quote the key.
    }
    throw new StartupFailure(
        "签名密钥文件 " + file + " 不是 Ed25519 密钥对（PEM，私钥和公钥各一段）或已损坏；请从备份恢复。",
        "The signing key in %s isn't a pair of Ed25519 keys (PEM, private and public)."
            .formatted(file));
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

  private static String pem(String name, Key key) {
    var encoder = Base64.getMimeEncoder(LINE, "\n".getBytes(US_ASCII));
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(name, encoder.encodeToString(key.getEncoded()));
  }
}
