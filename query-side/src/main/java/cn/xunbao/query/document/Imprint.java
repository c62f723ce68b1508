package cn.xunbao.query.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an issue adds to a document: its number, the words of the office, and who may read it.
 *
 * @param year year of the number
 * @param number running number in the year
 * @param total running number over all years
 * @param code issuer's code (机关代字) of its number; null: none was adopted
 * @param issuedOn the day of the issue
 * @param editorial what the office says beside the figures
 * @param withheld codes of tasks that aren't shown
 * @param audience who may read it (知悉范围)
 * @param publicity whether it is published (公开属性)
 * @param corrects running number of the issue that it corrects; null if it is no correction
 */
public record Imprint(
    int year,
    int number,
    int total,
    @Nullable String code,
    LocalDate issuedOn,
    Editorial editorial,
    List<String> withheld,
    String audience,
    String publicity,
    @Nullable Integer corrects) {

  public Imprint {
    withheld = List.copyOf(withheld);
  }

  /** The number as the head of such a document has it. */
  public String printed(DocumentKind kind) {
    if (kind == DocumentKind.CIRCULAR && code != null) {
      return "%s〔%s〕%s号".formatted(code, year, number);
    }
    return "%s第%s期（总第%s期）"
        .formatted(kind == DocumentKind.CIRCULAR ? year + "年" : "", number, total);
  }

  /** What it corrects, in words; empty if it is no correction. */
  public String correction() {
    return corrects == null ? "" : "更正第%s期".formatted(corrects);
  }
}
