package cn.xunbao.command.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The kinds of files that may be attached, told by their content. */
public enum AttachmentType {
  /** PDF. */
  PDF("application/pdf", "%PDF-"),
  /** PNG. */
  PNG("image/png", "\u0089PNG\r\n\u001a\n"),
  /** JPEG. */
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
  /** Word, without macros. */
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
  /** Excel, without macros. */
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");

  private static final String ZIP = "PK\u0003\u0004";
  private static final String PARTS = "[Content_Types].xml";
  private static final int MAX_PARTS_BYTES = 256 << 10;

  private final String mediaType;
  private final String mark;

  /**
   * A kind.
   *
   * @param mark what its content begins with; of an Office document, the type of its main part
   */
  AttachmentType(String mediaType, String mark) {
    this.mediaType = mediaType;
    this.mark = mark;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The kind of a content; empty if it is none of them. */
  public static Optional<AttachmentType> of(byte[] content) {
    if (!begins(content, ZIP)) {
      return Arrays.stream(values()).filter(type -> begins(content, type.mark)).findFirst();
    }
    var parts = parts(content);
    return Arrays.stream(values())
        .filter(type -> parts.contains("\"" + type.mark + "\""))
        .findFirst();
  }

  private static boolean begins(byte[] content, String with) {
    var mark = with.getBytes(ISO_8859_1);
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }

  /** The list of an Office document's parts, read without unpacking anything else. */
  private static String parts(byte[] content) {
    try (var zip = ZipFile.builder().setByteArray(content).get()) {
      var entry = zip.getEntry(PARTS);
      if (entry == null) {
        return "";
      }
      try (var stream = zip.getInputStream(entry)) {
        return new String(stream.readNBytes(MAX_PARTS_BYTES), UTF_8);
      }
    } catch (IOException e) {
      // A damaged archive is no document.
      return "";
    }
  }
}
