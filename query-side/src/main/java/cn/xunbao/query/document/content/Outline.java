package cn.xunbao.query.document.content;

import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Section;
import java.util.ArrayList;
import java.util.List;

/** Numbers the sections of a document. */
public final class Outline {

  private static final String NUMBERS = "一二三四五六七八九十";

  private final List<Section> sections = new ArrayList<>();

  /** Adds the next section of the first level. */
  public Outline section(String heading, List<Block> blocks) {
    sections.add(
        new Section(1, NUMBERS.charAt(sections.size()) + "、" + heading, List.copyOf(blocks)));
    return this;
  }

  /** All sections. */
  public List<Section> sections() {
    return List.copyOf(sections);
  }
}
