package cn.xunbao.query.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document rests on, and who printed it.
 *
 * @param position position of the last record that it knows of
 * @param asOf the instant that it is judged at
 * @param digest SHA-256 of its figures, in hex
 * @param audience who may read it (知悉范围); null until it is issued
 * @param publicity whether it is published (公开属性); null until it is issued
 * @param withheld how many rows are left out because not everybody may know of them (知悉范围)
 * @param printedBy who prints it (印发机关); null where the plan names nobody
 * @param printedOn the day it is printed
 * @param evidence the tree over the records that it rests on; null until it is issued
 */
public record Colophon(
    long position,
    Instant asOf,
    String digest,
    @Nullable String audience,
    @Nullable String publicity,
    int withheld,
    @Nullable String printedBy,
    LocalDate printedOn,
    @Nullable String evidence) {

  public Colophon {
    audience = audience == null ? null : PlainText.of(audience);
  }

  /** That of a document that isn't issued. */
  public Colophon(
      long position, Instant asOf, String digest, @Nullable String printedBy, LocalDate printedOn) {
    this(position, asOf, digest, null, null, 0, printedBy, printedOn, null);
  }

  /** Lines on who may read it. */
  public List<String> reach() {
    return Stream.of(line("知悉范围", audience), line("公开属性", publicity))
        .flatMap(Optional::stream)
        .toList();
  }

  /** What is said of rows that are left out; null if there are none. */
  public @Nullable String withheldNote() {
    return withheld == 0 ? null : "另有%s项因知悉范围限制未列出。".formatted(withheld);
  }

  /** The same with what is said of the tree. */
  public Colophon attested(String tree) {
    return new Colophon(
        position, asOf, digest, audience, publicity, withheld, printedBy, printedOn, tree);
  }

  /** What the figures are checked with, and the records that they rest on. */
  public String fingerprint() {
    return "数据摘要（SHA-256）：" + digest + (evidence == null ? "" : "；" + evidence);
  }

  private static Optional<String> line(String what, @Nullable String said) {
    return Optional.ofNullable(said).map(text -> what + "：" + text);
  }
}
