package cn.xunbao.standalone.issuer;

import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.StartupFailure;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;

/** The key that tokens are signed with (EC P-256), made at the first start. */
final class IssuerKey {

  private static final String FILE = "issuer-key.json";

  private IssuerKey() {}

  /**
   * The folder's key; a new one is on disk before it is used.
   *
   * @throws StartupFailure if the file isn't a key
   */
  static ECKey of(DataFolder folder) {
    return folder.read(FILE).map(text -> parse(folder, text)).orElseGet(() -> make(folder));
  }

  private static ECKey make(DataFolder folder) {
    try {
      var key =
          new ECKeyGenerator(Curve.P_256)
              .keyUse(KeyUse.SIGNATURE)
              .algorithm(JWSAlgorithm.ES256)
              .keyIDFromThumbprint(true)
              .generate();
      folder.writeSecret(FILE, key.toJSONString() + "\n");
      return key;
    } catch (JOSEException e) {
      throw new IllegalStateException("every Java platform has EC keys", e);
    }
  }

  private static ECKey parse(DataFolder folder, String text) {
    try {
      var key = ECKey.parse(text);
      if (key.isPrivate() && Curve.P_256.equals(key.getCurve()) && key.getKeyID() != null) {
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
