package cn.xunbao.standalone.database;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Unguessable names and passwords. */
public final class RandomText {
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /** base64url without padding of so many random bytes. */
  public static String base64Url(int bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random(bytes));
  }

  /** Lower-case hexadecimal digits of so many random bytes. */
  public static String hex(int bytes) {
    return HexFormat.of().formatHex(random(bytes));
  }

  private static byte[] random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }
}
