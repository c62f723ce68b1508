package cn.xunbao.standalone.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.util.Base64;

/** A secret that signs by the scheme of Standard Webhooks. It never prints itself. */
public final class WebhookSecret {

  private static final String PREFIX = "whsec_";

  private final byte[] secret;

  WebhookSecret(byte[] secret) {
    this.secret = secret.clone();
  }

  /** The secret as the receiver is given it. */
  public String text() {
    return PREFIX + Base64.getEncoder().encodeToString(secret);
  }

  /**
   * The value of the header {@code webhook-signature}.
   *
   * @param id stable id of the message
   * @param timestamp seconds since 1970
   * @param body its body
   */
  public String sign(String id, long timestamp, String body) {
    try {
      return new Webhook(secret).sign(id, timestamp, body);
    } catch (WebhookSigningException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  @Override
  public String toString() {
    return "WebhookSecret[***]";
  }
}
