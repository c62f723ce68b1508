package cn.xunbao.query.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document rests on, and who printed it.
 *
 * @param position position of the last record that it knows of
 * @param asOf the instant that it is judged at
 * @param digest SHA-256 of its figures, in hex
 * @param withheld how many rows are left out because not everybody may know of them (知悉范围)
 * @param printedBy who prints it (印发机关); null where the plan names nobody
 * @param printedOn the day it is printed
 */
public record Colophon(
    long position,
    Instant asOf,
    String digest,
    int withheld,
    @Nullable String printedBy,
    LocalDate printedOn) {

  /** What is said of rows that are left out; null if there are none. */
  public @Nullable String withheldNote() {
    return withheld == 0 ? null : "另有%s项因知悉范围限制未列出。".formatted(withheld);
  }

  /** What the figures are checked with. */
  public String fingerprint() {
    return "数据摘要（SHA-256）：" + digest;
  }
}
