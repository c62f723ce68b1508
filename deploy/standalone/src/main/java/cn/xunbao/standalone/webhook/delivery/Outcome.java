package cn.xunbao.standalone.webhook.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status what the receiver answered, as HTTP status; null if it didn't
 * @param fault why it failed, in Chinese; null if it didn't
 */
record Outcome(@Nullable Integer status, @Nullable String fault) {

  static Outcome answered(int status) {
    if (status >= 200 && status < 300) {
      return new Outcome(status, null);
    }
    return new Outcome(
        status,
        status >= 300 && status < 400
            ? "对方答复重定向（%d），不予跟随".formatted(status)
            : "对方答复 HTTP %d".formatted(status));
  }

  static Outcome failed(String fault) {
    return new Outcome(null, fault);
  }

  boolean isDelivered() {
    return fault == null;
  }
}
