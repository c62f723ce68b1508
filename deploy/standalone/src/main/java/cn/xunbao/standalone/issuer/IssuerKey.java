package cn.xunbao.standalone.issuer;

import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.StartupFailure;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;

/**
 * The key that tokens are signed with (RSA), made at the first start. A token is signed once and
 * checked at each call, and an RSA signature is checked many times faster than one by elliptic
 * curves.
 */
final class IssuerKey {

  private static final String FILE = "issuer-key.json";
  private static final int BITS = 2048;

  private IssuerKey() {}

  /**
   * The folder's key; a new one is on disk before it is used.
   *
   * @throws StartupFailure if the file isn't a key
   */
  static RSAKey of(DataFolder folder) {
    return folder.read(FILE).map(text -> parse(folder, text)).orElseGet(() -> make(folder));
  }

  private static RSAKey make(DataFolder folder) {
    try {
      var key =
          new RSAKeyGenerator(BITS)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.RS256)
              .keyIDFromThumbprint(true)
              .generate();
      folder.writeSecret(FILE, key.toJSONString() + "\n");
      return key;
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform has RSA keys", e);
    }
  }

  private static RSAKey parse(DataFolder folder, String text) {
    try {
      var key = RSAKey.parse(text);
      if (key.isPrivate() && key.size() >= BITS && key.getKeyID() != null) {
        return key;
      }
    } catch (ParseException e) {
      // Told below; the exception may quote the key.
    }
    var path = folder.resolve(FILE);
    throw new StartupFailure(
        "签名密钥文件 " + path + " 已损坏；请从备份恢复，或删除后重新启动（已签发的令牌随之失效）。",
        "The signing key in %s is damaged; restore it, or delete it and start again (tokens end)."
            .formatted(path));
  }
}
