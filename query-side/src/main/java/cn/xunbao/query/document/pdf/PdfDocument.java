package cn.xunbao.query.document.pdf;

import cn.xunbao.period.Period;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.html.HtmlDocument;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.logging.Level;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Renders a document as PDF/A-2, with everything embedded that it is shown with. */
public final class PdfDocument {

  private static final int REGULAR = 400;

  /** The library tells each of its steps otherwise. */
  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private PdfDocument() {}

  /** The bytes of the file: the same for the same document. */
  public static byte[] of(Document document) {
    var page = RareCharacters.marked(HtmlDocument.of(document));
    try (var drawer = new BatikSVGDrawer();
        var renderer = builder(page, drawer).buildPdfRenderer();
        var pdf = renderer.createPDFKeepOpen();
        var bytes = new ByteArrayOutputStream()) {
      identify(pdf, document);
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(String page, BatikSVGDrawer drawer) {
    var builder = new PdfRendererBuilder();
    builder.withHtmlContent(page, null);
    builder.useFastMode();
    builder.useSVGDrawer(drawer);
    builder.useUriResolver((base, uri) -> null);
    for (var font : PdfFont.values()) {
      builder.useFont(font::open, font.family(), REGULAR, FontStyle.NORMAL, true);
    }
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.withProducer("Xunbao 旬报");
    return builder;
  }

  /** Takes dates and the id of the file from the document, not from the machine. */
  private static void identify(PDDocument pdf, Document document) throws IOException {
    var at = calendar(document.colophon().asOf());
    pdf.getDocumentInformation().setCreationDate(at);
    pdf.getDocumentInformation().setModificationDate(at);
    redate(pdf.getDocumentCatalog().getMetadata(), at);
    pdf.setDocumentId(
        ByteBuffer.wrap(HexFormat.of().parseHex(document.colophon().digest())).getLong());
  }

  /** The metadata of PDF/A says the same once more. */
  private static void redate(PDMetadata metadata, Calendar at) throws IOException {
    try {
      var parser = new DomXmpParser();
      parser.setStrictParsing(false);
      var said = parser.parse(metadata.exportXMPMetadata());
      said.getXMPBasicSchema().setCreateDate(at);
      said.getXMPBasicSchema().setModifyDate(at);
      // It describes what the standard knows, and a type that the standard doesn't.
      said.removeSchema(said.getPDFExtensionSchema());
      var bytes = new ByteArrayOutputStream();
      new XmpSerializer().serialize(said, bytes, true);
      metadata.importXMPMetadata(bytes.toByteArray());
    } catch (XmpParsingException | TransformerException e) {
      throw new IllegalStateException("metadata that was just written can't be read", e);
    }
  }

  private static Calendar calendar(Instant at) {
    return GregorianCalendar.from(at.atZone(Period.ZONE));
  }
}
