package cn.xunbao.query.document.text;

/**
 * Width of text in columns, by East Asian Width (Unicode Standard Annex 11): wide and fullwidth
 * characters take two, combining ones none, all others one, also the ambiguous ones.
 */
public final class TextWidth {

  /** Wide and fullwidth blocks: first and last code point, ascending. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF01, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD},
  };

  private static final String ELLIPSIS = "…";

  private TextWidth() {}

  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** The text, or its beginning and an ellipsis where it is wider than {@code columns}. */
  static String truncate(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    var kept = new StringBuilder();
    var left = columns - of(ELLIPSIS);
    for (var codePoint : text.codePoints().toArray()) {
      left -= of(codePoint);
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(codePoint);
    }
    return kept.append(ELLIPSIS).toString();
  }

  private static boolean isWide(int codePoint) {
    for (var block : WIDE) {
      if (codePoint <= block[1]) {
        return codePoint >= block[0];
      }
    }
    return false;
  }
}
