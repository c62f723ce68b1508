package cn.xunbao.query.document.pdf;

import java.util.Arrays;

/** Marks characters that the embedded fonts don't have, so that none vanishes: 〔U+20BB7〕. */
final class RareCharacters {

  private static final int FIRST_BEYOND_ASCII = 0x80;

  private RareCharacters() {}

  static String marked(String page) {
    var marked = new StringBuilder(page.length());
    page.codePoints()
        .forEach(
            character -> {
              if (isKnown(character)) {
                marked.appendCodePoint(character);
              } else {
                marked.append("〔U+%04X〕".formatted(character));
              }
            });
    return marked.toString();
  }

  private static boolean isKnown(int character) {
    return character < FIRST_BEYOND_ASCII
        || Arrays.stream(PdfFont.values()).allMatch(font -> font.has(character));
  }
}
