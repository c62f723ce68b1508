package cn.xunbao.command.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class AttachmentTypeTest {

  @Test
  void pdfAndPicturesAreKnownByWhatTheyBeginWith() {
    assertThat(AttachmentType.of(bytes("%PDF-1.7\n"))).hasValue(AttachmentType.PDF);
    assertThat(AttachmentType.of(bytes("\u0089PNG\r\n\u001a\n...."))).hasValue(AttachmentType.PNG);
    assertThat(AttachmentType.of(bytes("\u00ff\u00d8\u00ff\u00e0..JFIF")))
        .hasValue(AttachmentType.JPEG);
  }

  @Test
  void officeDocumentsAreKnownByTheirMainPart() throws IOException {
    assertThat(AttachmentType.of(written(new XWPFDocument()))).hasValue(AttachmentType.DOCX);
    assertThat(AttachmentType.of(written(new XSSFWorkbook()))).hasValue(AttachmentType.XLSX);
  }

  @Test
  void anythingElseIsNoAttachment() throws IOException {
    assertThat(AttachmentType.of(new byte[0])).isEmpty();
    assertThat(AttachmentType.of(bytes("<html><script>"))).isEmpty();
    assertThat(AttachmentType.of(bytes("MZ\u0090"))).isEmpty();
    assertThat(AttachmentType.of(bytes("PK\u0003\u0004 cut off"))).isEmpty();
    assertThat(AttachmentType.of(zip("readme.txt", "text"))).isEmpty();
    assertThat(AttachmentType.of(zip("[Content_Types].xml", "<Types/>"))).isEmpty();
    assertThat(AttachmentType.of(written(new XSSFWorkbook(XSSFWorkbookType.XLSM)))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] written(POIXMLDocument document) throws IOException {
    try (document;
        var bytes = new ByteArrayOutputStream()) {
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String name, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes(text));
    }
    return bytes.toByteArray();
  }
}
