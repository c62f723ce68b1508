package cn.xunbao.edge.idempotency;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The value of {@code Idempotency-Key}: 1 to 255 visible ASCII characters, bare or as a string of
 * RFC 9651 in quotes, which are no part of it.
 */
final class IdempotencyKey {

  /** Header of a command. */
  static final String HEADER = "Idempotency-Key";

  private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

  private IdempotencyKey() {}

  /**
   * Reads it; empty if it wasn't sent.
   *
   * @param values the header's lines
   * @throws RejectedException 400 invalid-parameter
   */
  static Optional<String> parse(List<String> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    var text = values.get(0).strip();
    var quoted = QUOTED.matcher(text);
    if (quoted.matches()) {
      text = ESCAPED.matcher(quoted.group(1)).replaceAll("$1");
    } else if (text.startsWith("\"")) {
      throw unreadable();
    }
    if (values.size() > 1 || !VISIBLE.matcher(text).matches()) {
      throw unreadable();
    }
    return Optional.of(text);
  }

  private static RejectedException unreadable() {
    return Rejections.invalidParameter(
        new Fault(
            "header:" + HEADER,
            FaultCodes.BAD_FORMAT,
            "请求头 Idempotency-Key 应为1至255个可见 ASCII 字符，只出现一次"));
  }
}
