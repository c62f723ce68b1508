package cn.xunbao.events.item;

import java.util.Arrays;
import java.util.Locale;

/** What a tracked item is. */
public enum ItemKind {
  /** A problem (问题) that has to be put right. */
  PROBLEM("problem", "P", "问题"),
  /** An item that a meeting decided on (议定事项). */
  DECISION("decision", "D", "议定事项"),
  /** A leader's instruction (批示). */
  INSTRUCTION("instruction", "I", "批示");

  private final String prefix;
  private final String letter;
  private final String chinese;

  ItemKind(String prefix, String letter, String chinese) {
    this.prefix = prefix;
    this.letter = letter;
    this.chinese = chinese;
  }

  /** Prefix of its streams. */
  String prefix() {
    return prefix;
  }

  /** Its name for a reader. */
  public String chinese() {
    return chinese;
  }

  /**
   * The kind of the item with an id.
   *
   * @throws IllegalArgumentException if no kind has such ids
   */
  public static ItemKind of(String item) {
    return Arrays.stream(values())
        .filter(kind -> item.startsWith(kind.letter))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("item: %s (expected: such as P0001)".formatted(item)));
  }

  /** The id of the one with a number, such as {@code P0001}; numbers begin with 1. */
  public String numbered(int number) {
    return String.format(Locale.ROOT, "%s%04d", letter, number);
  }
}
