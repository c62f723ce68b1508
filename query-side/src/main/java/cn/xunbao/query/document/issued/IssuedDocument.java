package cn.xunbao.query.document.issued;

import cn.xunbao.query.document.Colophon;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.Imprint;
import cn.xunbao.query.document.Masthead;
import java.util.stream.Stream;

/** Makes the document that is issued of the one that was derived. */
public final class IssuedDocument {

  private IssuedDocument() {}

  /** The issued document; a pure function. */
  public static Document of(Document derived, Imprint imprint) {
    var shown = new Withholding(imprint.withheld()).of(derived);
    var sections = new Edition(imprint.editorial()).of(shown.sections());
    var correction = imprint.correction();
    return new Document(
        masthead(derived.masthead(), imprint, correction),
        correction.isEmpty()
            ? derived.facts()
            : Stream.concat(Stream.of("本期" + correction + "。"), derived.facts().stream()).toList(),
        sections,
        shown.annexes(),
        derived.addressees(),
        colophon(derived.colophon(), imprint));
  }

  private static Masthead masthead(Masthead derived, Imprint imprint, String correction) {
    return new Masthead(
        derived.kind(),
        derived.name(),
        derived.title() + (correction.isEmpty() ? "" : "（%s）".formatted(correction)),
        imprint.printed(derived.kind()),
        derived.office(),
        imprint.issuedOn(),
        derived.simulated());
  }

  private static Colophon colophon(Colophon derived, Imprint imprint) {
    return new Colophon(
        derived.position(),
        derived.asOf(),
        derived.digest(),
        imprint.audience(),
        imprint.publicity(),
        imprint.withheld().size(),
        derived.printedBy(),
        imprint.issuedOn(),
        derived.evidence());
  }
}
