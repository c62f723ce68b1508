package cn.xunbao.standalone.signing;

import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.SigningKey;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Signing keys as PEM files: the private key (PKCS 8) and the public one (X.509). */
final class SigningKeyFile {

  private static final String FIRST = "signing-key.pem";

  private SigningKeyFile() {}

  /**
   * The folder's first key; a new one is on disk before it is used.
   *
   * @throws StartupFailure if the file isn't a key
   */
  static SigningKey first(DataFolder folder, SignatureAlgorithm algorithm) {
    return folder
        .read(FIRST)
        .map(text -> parse(folder.resolve(FIRST), text))
        .orElseGet(() -> make(folder, algorithm));
  }

  /**
   * A later key of the folder.
   *
   * @throws StartupFailure if it isn't there or isn't a key
   */
  static SigningKey later(DataFolder folder, String keyId) {
    return in(folder.resolve(name(keyId)));
  }

  /** Puts a later key on disk. */
  static void add(DataFolder folder, SigningKey key) {
    folder.writeSecret(name(key.key().id()), key.pem());
  }

  /**
   * The key in a file that somebody else provides.
   *
   * @throws StartupFailure if it can't be read or isn't a key
   */
  static SigningKey in(Path file) {
    try {
      return parse(file, Files.readString(file));
    } catch (IOException e) {
      throw new StartupFailure(
          "无法读取签名密钥文件 %s：%s".formatted(file, e), "The signing key can't be read: " + e, e);
    }
  }

  private static SigningKey make(DataFolder folder, SignatureAlgorithm algorithm) {
    var key = new SigningKey(algorithm.newKeys());
    folder.writeSecret(FIRST, key.pem());
    return key;
  }

  private static SigningKey parse(Path file, String text) {
    try {
      return SigningKey.ofPem(text);
    } catch (IllegalArgumentException e) {
      // Told below; the exception may quote the key.
    }
    throw new StartupFailure(
        "签名密钥文件 " + file + " 不是 Ed25519 或 SM2 密钥对（PEM，私钥和公钥各一段）或已损坏；请从备份恢复。",
        "The signing key in %s isn't a pair of Ed25519 or SM2 keys (PEM, private and public)."
            .formatted(file));
  }

  private static String name(String keyId) {
    return "signing-key-" + keyId + ".pem";
  }
}
