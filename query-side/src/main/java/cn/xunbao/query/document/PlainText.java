package cn.xunbao.query.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Text as documents can hold it: on one line, without control characters and marks that change the
 * direction of writing. What is no character at all becomes U+FFFD.
 */
final class PlainText {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  /** A Chinese mark makes room enough. */
  private static final Pattern AFTER_MARK = Pattern.compile("(?<=[，。、；：？！]) ");

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  static String of(String text) {
    var line = AFTER_MARK.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
    var kept = new StringBuilder(line.length());
    line.codePoints()
        .filter(c -> !isControl(c))
        .map(PlainText::character)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  static List<String> of(List<String> texts) {
    return texts.stream().map(PlainText::of).toList();
  }

  private static boolean isControl(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static int character(int codePoint) {
    var isNone =
        Character.getType(codePoint) == Character.SURROGATE || (codePoint & 0xFFFE) == 0xFFFE;
    return isNone ? REPLACEMENT : codePoint;
  }
}
