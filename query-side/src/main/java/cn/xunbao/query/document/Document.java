package cn.xunbao.query.document;

import java.util.List;

/**
 * A document that an office sends.
 *
 * @param masthead what stands on top
 * @param facts lines on what it is about: period, due time, cut-off
 * @param sections its text
 * @param annexes tables behind the text (附件)
 * @param addressees who gets it, in the order of 报, 送, 发
 * @param colophon what it rests on
 */
public record Document(
    Masthead masthead,
    List<String> facts,
    List<Section> sections,
    List<Annex> annexes,
    List<Addressee> addressees,
    Colophon colophon) {

  public Document {
    facts = PlainText.of(facts);
    sections = List.copyOf(sections);
    annexes = List.copyOf(annexes);
    addressees = List.copyOf(addressees);
  }

  /** The annexes that stand in a printed document too. */
  public List<Annex> printedAnnexes() {
    return annexes.stream().filter(annex -> annex.place() == Annex.Place.EVERYWHERE).toList();
  }

  /** The annexes that stand in plain text. */
  public List<Annex> textAnnexes() {
    return annexes.stream().filter(annex -> annex.place() != Annex.Place.WORKBOOK).toList();
  }

  /** The name of its file. */
  public String fileName(String extension) {
    return masthead.title().replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip() + "." + extension;
  }

  /** What its figures rest on. */
  public String basis() {
    return "%s本%s由历史记录推算，截至第%s号记录。"
        .formatted(
            masthead.simulated() ? "模拟数据，不得作为正式材料。" : "", masthead.product(), colophon.position());
  }
}
