package cn.xunbao.query.document.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.sheet.SheetFile;
import cn.xunbao.period.Period;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.PrintedFile;
import cn.xunbao.query.document.TreeMarks;
import cn.xunbao.query.document.brief.BriefDocument;
import cn.xunbao.query.document.excel.ExcelDocument;
import cn.xunbao.query.document.html.HtmlDocument;
import cn.xunbao.query.document.issued.Imprints;
import cn.xunbao.query.document.issued.IssuedDocument;
import cn.xunbao.query.document.pdf.PdfDocument;
import cn.xunbao.query.document.period.PeriodDocument;
import cn.xunbao.query.document.text.TextDocument;
import cn.xunbao.query.document.word.WordDocument;
import cn.xunbao.query.document.word.WordTemplates;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.Checked;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.period.PeriodSummary;
import cn.xunbao.query.summary.web.Summaries;
import cn.xunbao.summary.SummaryLife;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;

/** Writes summaries as documents, and prints these. */
public final class Documents {

  private final Summaries summaries;
  private final BusinessClock clock;
  private final WordTemplates templates;
  private final TreeMarks marks;

  Documents(Summaries summaries, BusinessClock clock, WordTemplates templates, TreeMarks marks) {
    this.summaries = summaries;
    this.clock = clock;
    this.templates = templates;
    this.marks = marks;
  }

  /**
   * The document of a summary; depends on the summary alone.
   *
   * @param state the programme that it was derived from
   * @throws IllegalArgumentException if it is none that there is
   */
  public Document of(Checked summary, ProgrammeState state) {
    var simulated = clock.simulated();
    var digest = summaries.digest(summary);
    return switch (summary) {
      case TenDayBrief brief -> BriefDocument.of(brief, state, simulated, digest);
      case PeriodSummary other -> PeriodDocument.of(other, state, simulated, digest);
      default ->
          throw new IllegalArgumentException(
              "summary: %s (expected: a brief or the summary of a period)".formatted(summary));
    };
  }

  /**
   * The document of a summary as it is issued.
   *
   * @param state the programme that it was derived from
   * @param life what was edited, and who may read it
   * @param year year of its number
   * @param number running number in the year
   * @param total running number over all years
   * @param issuedOn the day of its issue
   */
  public Document issued(
      Checked summary,
      ProgrammeState state,
      SummaryLife life,
      int year,
      int number,
      int total,
      LocalDate issuedOn) {
    var id = life.drafted().id();
    var code =
        state.rules().office().code(id.onlyCampaign(), Period.parse(id.period())).orElse(null);
    return IssuedDocument.of(
        attested(of(summary, state)),
        Imprints.of(life, year, number, total, code, issuedOn, state.unitNames(issuedOn)));
  }

  /** With the root of the tree at its position, which is the same whenever it is printed. */
  private Document attested(Document derived) {
    var colophon = derived.colophon();
    return new Document(
        derived.masthead(),
        derived.facts(),
        derived.sections(),
        derived.annexes(),
        derived.addressees(),
        colophon.attested(marks.at(colophon.position())));
  }

  /** A document in all formats, the same bytes for the same document. */
  public List<PrintedFile> print(Document document) {
    return List.of(
        file(document, "pdf", MediaType.APPLICATION_PDF_VALUE, PdfDocument.of(document)),
        file(document, "docx", WordDocument.MEDIA_TYPE, WordDocument.of(document, templates)),
        file(
            document, "html", "text/html;charset=UTF-8", HtmlDocument.of(document).getBytes(UTF_8)),
        file(document, "xlsx", SheetFile.MEDIA_TYPE, ExcelDocument.of(document)),
        file(
            document,
            "txt",
            "text/plain;charset=UTF-8",
            TextDocument.of(document).getBytes(UTF_8)));
  }

  private static PrintedFile file(
      Document document, String format, String mediaType, byte[] content) {
    return new PrintedFile(format, document.fileName(format), mediaType, content);
  }
}
