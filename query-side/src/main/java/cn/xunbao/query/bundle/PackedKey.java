package cn.xunbao.query.bundle;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.xunbao.evidence.key.VerifyingKey;
import java.util.Base64;

/** Public keys as PEM, which other programs read too. */
public final class PackedKey {

  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
  private static final String END = "-----END PUBLIC KEY-----";
  private static final int LINE = 64;

  private PackedKey() {}

  /** A key as PEM. */
  public static String pem(VerifyingKey key) {
    var base64 = Base64.getMimeEncoder(LINE, "\n".getBytes(US_ASCII)).encodeToString(key.encoded());
    return "%s\n%s\n%s\n".formatted(BEGIN, base64, END);
  }

  /**
   * Reads PEM, or base64 alone.
   *
   * @throws IllegalArgumentException if it is no key
   */
  public static VerifyingKey parse(String text) {
    return VerifyingKey.ofBase64(text.replace(BEGIN, "").replace(END, "").replaceAll("\\s", ""));
  }
}
