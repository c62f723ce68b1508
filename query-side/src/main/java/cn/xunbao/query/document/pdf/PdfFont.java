package cn.xunbao.query.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are embedded: both have the same characters. */
enum PdfFont {
  /** For text (宋体). */
  SONG("Xunbao Song", "xunbao-song.ttf"),
  /** For heads (黑体). */
  HEI("Xunbao Hei", "xunbao-hei.ttf");

  private final String family;
  private final byte[] file;
  private final CmapLookup characters;

  PdfFont(String family, String name) {
    this.family = family;
    try (var resource = PdfFont.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      file = resource.readAllBytes();
      try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
        characters = font.getUnicodeCmapLookup();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name by which style sheets know it. */
  String family() {
    return family;
  }

  InputStream open() {
    return new ByteArrayInputStream(file);
  }

  /** Whether it has a character. */
  boolean has(int codePoint) {
    return characters.getGlyphId(codePoint) != 0;
  }
}
