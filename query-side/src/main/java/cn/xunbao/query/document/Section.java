package cn.xunbao.query.document;

import java.util.List;

/**
 * A section.
 *
 * @param level 1 (一、), 2 (（一）) or 3 (1.)
 * @param heading its heading with its number
 * @param blocks what stands in it
 * @param topic what it is there for
 */
public record Section(int level, String heading, List<Block> blocks, Topic topic) {

  public Section {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("level: %d (expected: 1..3)".formatted(level));
    }
    heading = PlainText.of(heading);
    blocks = List.copyOf(blocks);
  }

  public Section(int level, String heading, List<Block> blocks) {
    this(level, heading, blocks, Topic.OTHER);
  }

  /** The same section with other content. */
  public Section with(List<Block> others) {
    return new Section(level, heading, others, topic);
  }
}
