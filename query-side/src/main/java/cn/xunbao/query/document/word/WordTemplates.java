package cn.xunbao.query.document.word;

import cn.xunbao.query.document.DocumentKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** What Word documents begin with: page, styles and page numbers; an office may have its own. */
public final class WordTemplates {

  private final Map<DocumentKind, byte[]> templates;

  private WordTemplates(Map<DocumentKind, byte[]> templates) {
    this.templates = templates;
  }

  /** The product's own. */
  public static WordTemplates generated() {
    return from(null);
  }

  /**
   * Those of an office; the product's own where it has none.
   *
   * @param folder where {@code brief.docx} and {@code circular.docx} are looked for; null: nowhere
   * @throws IllegalStateException if one lacks styles, which it names
   */
  public static WordTemplates from(@Nullable Path folder) {
    var templates = new EnumMap<DocumentKind, byte[]>(DocumentKind.class);
    for (var kind : DocumentKind.values()) {
      templates.put(kind, template(folder, kind.name().toLowerCase(Locale.ROOT) + ".docx"));
    }
    return new WordTemplates(templates);
  }

  XWPFDocument open(DocumentKind kind) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(templates.get(kind)));
  }

  private static byte[] template(@Nullable Path folder, String name) {
    var file = folder == null ? null : folder.resolve(name);
    if (file == null || !Files.exists(file)) {
      return GeneratedTemplate.bytes();
    }
    try {
      var bytes = Files.readAllBytes(file);
      requireStyles(bytes, file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read as a Word document", e);
    }
  }

  private static void requireStyles(byte[] bytes, Path file) throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      var styles = document.getStyles();
      var missing =
          Arrays.stream(TextStyle.values())
              .map(TextStyle::id)
              .filter(id -> styles == null || !styles.styleExist(id))
              .toList();
      if (!missing.isEmpty()) {
        throw new IllegalStateException("%s lacks the styles %s".formatted(file, missing));
      }
    }
  }
}
