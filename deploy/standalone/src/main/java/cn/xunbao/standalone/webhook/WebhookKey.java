package cn.xunbao.standalone.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.RandomText;
import cn.xunbao.standalone.database.StartupFailure;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The key in {@code webhook-key.json} that the secrets of all webhooks are derived from: secret =
 * HMAC-SHA256(key, {@code webhook:NAME/GENERATION}). So no secret has to be kept.
 */
public final class WebhookKey {

  private static final String FILE = "webhook-key.json";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  private WebhookKey(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * The folder's key; a new one is on disk before it is used.
   *
   * @throws StartupFailure if the file isn't a key
   */
  public static WebhookKey of(DataFolder folder) {
    return folder.read(FILE).map(text -> parse(folder, text)).orElseGet(() -> make(folder));
  }

  private static WebhookKey make(DataFolder folder) {
    var text = RandomText.base64Url(BYTES);
    folder.writeSecret(FILE, JsonMapper.shared().writeValueAsString(new Content(text)) + "\n");
    return new WebhookKey(Base64.getUrlDecoder().decode(text));
  }

  private static WebhookKey parse(DataFolder folder, String text) {
    try {
      var key =
          Base64.getUrlDecoder().decode(JsonMapper.shared().readValue(text, Content.class).key());
      if (key.length == BYTES) {
        return new WebhookKey(key);
      }
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      // Told below; the exception may quote the key.
    }
    var path = folder.resolve(FILE);
    throw new StartupFailure(
        "推送密钥文件 " + path + " 已损坏；请从备份恢复，或删除后重新启动并更换各推送的密钥。",
        "The webhooks' key in %s is damaged; restore it, or delete it, start again and rotate each secret."
            .formatted(path));
  }

  /** The secret that signs what a webhook sends. */
  public WebhookSecret secret(String webhook, int generation) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return new WebhookSecret(
          mac.doFinal("webhook:%s/%d".formatted(webhook, generation).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  /** What the file holds. */
  private record Content(String key) {

    @Override
    public String toString() {
      return "Content[***]";
    }
  }
}
