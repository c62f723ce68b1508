package cn.xunbao.standalone.issuer.client;

import cn.xunbao.standalone.database.RandomText;
import java.util.Arrays;
import java.util.Base64;

/**
 * The id of a new client: 96 bits as base64url. Never begins with a dash: as an argument on a
 * command line it would look like an option.
 */
final class NewClientId {

  private static final int BYTES = 12;

  private NewClientId() {}

  /** One that nobody has had. */
  static String random() {
    return argument(RandomText.base64Url(BYTES));
  }

  /** The one of a request that may come again, so that it finds the client that it has made. */
  static String of(byte[] requestIdentity) {
    var bytes = Arrays.copyOf(requestIdentity, BYTES);
    return argument(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private static String argument(String text) {
    return Character.isLetterOrDigit(text.charAt(0)) ? text : "x" + text.substring(1);
  }
}
