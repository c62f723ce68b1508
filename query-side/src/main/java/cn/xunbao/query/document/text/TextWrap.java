package cn.xunbao.query.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines. Chinese text may break between any two characters, but neither before a
 * closing mark nor after an opening one; numbers and codes stay whole.
 */
final class TextWrap {

  private static final String CLOSING = "，。、；：？！）》”’】%％…—";
  private static final String OPENING = "（《“‘【";

  private TextWrap() {}

  /**
   * The lines of a paragraph.
   *
   * @param columns width of a line
   * @param indent what each line after the first begins with
   */
  static List<String> lines(String paragraph, int columns, String indent) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var piece : pieces(paragraph)) {
      var full = TextWidth.of(line.toString()) + TextWidth.of(piece) > columns;
      if (full && !line.toString().isBlank()) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
      }
      if (!piece.equals(" ") || !line.toString().isBlank()) {
        line.append(piece);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** What may not be torn apart. */
  private static List<String> pieces(String paragraph) {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    var previous = ' ';
    for (var c : onOneLine(paragraph).toCharArray()) {
      if (!piece.isEmpty() && mayBreak(previous, c)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(c);
      previous = c;
    }
    if (!piece.isEmpty()) {
      pieces.add(piece.toString());
    }
    return pieces;
  }

  /** Line breaks become spaces, except where a Chinese mark makes room enough. */
  private static String onOneLine(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("(?<=[，。、；：？！]) ", "").strip();
  }

  private static boolean mayBreak(char before, char after) {
    if (CLOSING.indexOf(after) >= 0
        || OPENING.indexOf(before) >= 0
        || Character.isLowSurrogate(after)) {
      return false;
    }
    return !isNarrow(before) || !isNarrow(after);
  }

  /** Letters and digits of a number or code. A closing mark such as % ends it. */
  private static boolean isNarrow(char c) {
    return c != ' '
        && CLOSING.indexOf(c) < 0
        && OPENING.indexOf(c) < 0
        && !Character.isSurrogate(c)
        && TextWidth.of(c) < 2;
  }
}
