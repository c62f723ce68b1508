package cn.xunbao.query.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.document.DocumentSamples;
import cn.xunbao.query.document.Everywhere;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfDocumentTest {

  @Test
  void aFileIsTheSameOnEveryMachine() {
    Everywhere.theSame(() -> PdfDocument.of(DocumentSamples.brief("场地手续办理慢。")));
  }

  @Test
  void itsTextCanBeReadAndItsPagesAreNumbered() throws IOException {
    try (var pdf = Loader.loadPDF(PdfDocument.of(DocumentSamples.brief("场地手续办理慢。")))) {
      var text = text(pdf);

      assertThat(text).contains("吉首市打好发展“六仗”总体实施方案", "二、亮灯情况", "社会消费品零售总额", "场地手续办理慢。", "— 2 —");
      assertThat(pdf.getDocumentInformation().getTitle()).startsWith("吉首市打好发展“六仗”");
      var page = pdf.getPage(0).getMediaBox();
      assertThat(Math.round(page.getWidth() / 72 * 25.4)).isEqualTo(210);
      assertThat(Math.round(page.getHeight() / 72 * 25.4)).isEqualTo(297);
    }
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (var pdf = Loader.loadPDF(PdfDocument.of(DocumentSamples.circular(null)))) {
      for (var page : pdf.getPages()) {
        var resources = page.getResources();
        assertThat(resources.getFontNames()).isNotEmpty();
        for (var name : resources.getFontNames()) {
          var font = resources.getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+Xunbao(Song|Hei)");
        }
      }
    }
  }

  @Test
  void itSaysThatItIsForTheArchives() throws IOException {
    try (var pdf = Loader.loadPDF(PdfDocument.of(DocumentSamples.circular(null)))) {
      var metadata = pdf.getDocumentCatalog().getMetadata().toByteArray();

      assertThat(new String(metadata, StandardCharsets.UTF_8))
          .containsPattern("part(>|=\")2")
          .containsPattern("conformance(>|=\")U")
          .contains("2023-07-05T17:30:00+08:00");
      assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
    }
  }

  @Test
  void aValidatorOfPdfAFindsNothingAgainstTextTablesChartsAndMarkedCharacters() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (var document :
        List.of(
            DocumentSamples.circular("吉督通〔2023〕3号"),
            DocumentSamples.brief("联系人𠮷田"),
            DocumentSamples.quarter())) {
      assertThat(faults(PdfDocument.of(document))).as(document.masthead().title()).isEmpty();
    }
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    try (var file =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
      var result = validator.validate(file);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
          .distinct()
          .toList();
    }
  }

  @Test
  void aCharacterThatTheFontsLackIsMarkedAndOneOfTheStandardTableIsNot() throws IOException {
    try (var pdf = Loader.loadPDF(PdfDocument.of(DocumentSamples.brief("联系人𠮷田、王㛃、陈镕、龘")))) {
      assertThat(text(pdf)).contains("〔U+20BB7〕田、王㛃、陈镕、〔U+9F98〕");
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replace("\n", "");
  }
}
