package cn.xunbao.query.document.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.edge.security.AllowedToEveryRole;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.sheet.SheetFile;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.excel.ExcelDocument;
import cn.xunbao.query.document.html.HtmlDocument;
import cn.xunbao.query.document.pdf.PdfDocument;
import cn.xunbao.query.document.text.TextDocument;
import cn.xunbao.query.document.word.WordDocument;
import cn.xunbao.query.document.word.WordTemplates;
import cn.xunbao.query.summary.web.Summaries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The summary of a period as a document: plain text, a page, Word, Excel, PDF. */
@RestController
@AllowedToEveryRole
class DocumentController {

  /** The page needs nothing but its own style. */
  private static final String NOTHING_BUT_STYLE =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

  private final Summaries summaries;
  private final Documents documents;
  private final WordTemplates templates;

  DocumentController(Summaries summaries, Documents documents, WordTemplates templates) {
    this.summaries = summaries;
    this.documents = documents;
    this.templates = templates;
  }

  @GetMapping(path = Summaries.PATH, produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> text(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var document = document(programme, period, campaign, moment, caller);
    return ResponseEntity.ok().contentType(TEXT).body(TextDocument.of(document));
  }

  @GetMapping(path = Summaries.PATH, produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> page(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var document = document(programme, period, campaign, moment, caller);
    return named(ContentDisposition.inline(), document, "html")
        .header("Content-Security-Policy", NOTHING_BUT_STYLE)
        .contentType(HTML)
        .body(HtmlDocument.of(document));
  }

  @GetMapping(path = Summaries.PATH, produces = WordDocument.MEDIA_TYPE)
  ResponseEntity<byte[]> word(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var document = document(programme, period, campaign, moment, caller);
    return named(ContentDisposition.attachment(), document, "docx")
        .body(WordDocument.of(document, templates));
  }

  @GetMapping(path = Summaries.PATH, produces = SheetFile.MEDIA_TYPE)
  ResponseEntity<byte[]> workbook(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var document = document(programme, period, campaign, moment, caller);
    return named(ContentDisposition.attachment(), document, "xlsx")
        .body(ExcelDocument.of(document));
  }

  @GetMapping(path = Summaries.PATH, produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> pdf(
      @PathVariable("p") String programme,
      @PathVariable("period") String period,
      @RequestParam(name = "campaign", required = false) @Nullable Integer campaign,
      Moment moment,
      Caller caller) {
    var document = document(programme, period, campaign, moment, caller);
    return named(ContentDisposition.inline(), document, "pdf").body(PdfDocument.of(document));
  }

  private Document document(
      String programme, String period, @Nullable Integer campaign, Moment moment, Caller caller) {
    var derived = summaries.at(programme, period, campaign, moment, caller);
    return documents.of(derived.summary(), derived.state());
  }

  private static ResponseEntity.BodyBuilder named(
      ContentDisposition.Builder disposition, Document document, String extension) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            disposition.filename(document.fileName(extension), UTF_8).build().toString());
  }
}
