package cn.xunbao.query.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The product's own template, packed from its parts. */
final class GeneratedTemplate {

  /** Name in the archive, and file on the class path. */
  private record Part(String name, String file) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("[Content_Types].xml", "content-types.xml"),
          new Part("_rels/.rels", "package-rels.xml"),
          new Part("word/_rels/document.xml.rels", "document-rels.xml"),
          new Part("word/document.xml", "document.xml"),
          new Part("word/styles.xml", "styles.xml"),
          new Part("word/settings.xml", "settings.xml"),
          new Part("word/fontTable.xml", "fontTable.xml"),
          new Part("word/footer-odd.xml", "footer-odd.xml"),
          new Part("word/footer-even.xml", "footer-even.xml"));

  private GeneratedTemplate() {}

  static byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(bytes)) {
      for (var part : PARTS) {
        archive.putNextEntry(new ZipEntry(part.name()));
        copy(part.file(), archive);
        archive.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void copy(String file, ZipOutputStream to) throws IOException {
    try (var part = GeneratedTemplate.class.getResourceAsStream("template/" + file)) {
      if (part == null) {
        throw new IllegalStateException(file + " is not on the class path");
      }
      part.transferTo(to);
    }
  }
}
