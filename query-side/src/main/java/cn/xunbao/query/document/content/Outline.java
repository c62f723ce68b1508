package cn.xunbao.query.document.content;

import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.document.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers the sections of a document: 一、 and （一）. */
public final class Outline {

  private static final String DIGITS = "一二三四五六七八九";

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[十%s]+、|（[十%s]+）)".formatted(DIGITS, DIGITS));

  private final List<Section> sections = new ArrayList<>();
  private int first;
  private int second;

  /** Adds the next section of the first level. */
  public Outline section(String heading, List<Block> blocks) {
    return section(Topic.OTHER, heading, blocks);
  }

  /** Adds the next section of the first level, which is there for something. */
  public Outline section(Topic topic, String heading, List<Block> blocks) {
    sections.add(new Section(1, number(++first) + "、" + heading, blocks, topic));
    second = 0;
    return this;
  }

  /** Adds the next section of the second level; none without content. */
  public Outline part(String heading, List<Block> blocks) {
    return part(Topic.OTHER, heading, blocks);
  }

  /** Adds the next section of the second level, which is there for something. */
  public Outline part(Topic topic, String heading, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(2, "（%s）%s".formatted(number(++second), heading), blocks, topic));
    }
    return this;
  }

  /** All sections. */
  public List<Section> sections() {
    return List.copyOf(sections);
  }

  /** Numbers sections anew. */
  public static List<Section> renumbered(List<Section> sections) {
    var outline = new Outline();
    for (var section : sections) {
      switch (section.level()) {
        case 1 -> outline.section(section.topic(), words(section), section.blocks());
        case 2 -> outline.part(section.topic(), words(section), section.blocks());
        default -> outline.sections.add(section);
      }
    }
    return outline.sections();
  }

  /** The heading without its number. */
  private static String words(Section section) {
    return NUMBERED.matcher(section.heading()).replaceFirst("");
  }

  /** From 一 to 九十九. */
  private static String number(int number) {
    var tens = number / 10;
    var ones = number % 10;
    return (tens == 0 ? "" : tens == 1 ? "十" : digit(tens) + "十") + (ones == 0 ? "" : digit(ones));
  }

  private static String digit(int digit) {
    return String.valueOf(DIGITS.charAt(digit - 1));
  }
}
