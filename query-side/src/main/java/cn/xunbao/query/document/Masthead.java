package cn.xunbao.query.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on top of a document.
 *
 * @param kind what kind of document it is
 * @param name what the head says: name of the brief (旬简报), mark of the issuer (发文机关标志)
 * @param title its title
 * @param number number of the issue (期号) or of the document (文号); null until it is issued
 * @param office who makes it (编印单位); null where the plan names none
 * @param date its date
 * @param simulated whether it rests on simulated data; it says so then
 */
public record Masthead(
    DocumentKind kind,
    String name,
    String title,
    @Nullable String number,
    @Nullable String office,
    LocalDate date,
    boolean simulated) {

  /** What simulated data is marked with. */
  public static final String SIMULATED = "模拟数据";

  public Masthead {
    name = PlainText.of(name);
    title = PlainText.of(title);
    number = number == null ? null : PlainText.of(number);
    office = office == null ? null : PlainText.of(office);
  }

  /** What such a document is called: 通报, 简报, 季总结. */
  String product() {
    return kind == DocumentKind.CIRCULAR ? "通报" : name.endsWith("简报") ? "简报" : name;
  }

  /** The number, or the room in which it is written by hand. */
  public String numberOrRoom() {
    if (number != null) {
      return number;
    }
    return kind == DocumentKind.BRIEF ? "第　　期" : "〔　　〕　　号";
  }

  /** The title as it is printed: what a space divides stands on two lines. */
  public List<String> titleLines() {
    return List.of(title.split(" ", 2));
  }
}
