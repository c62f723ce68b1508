package cn.xunbao.events.letter;

import cn.xunbao.events.StreamId;
import java.util.Locale;

/** The stream of an access letter, {@code access-letter:L0001}. */
public record AccessLetterId(String letter) implements StreamId {

  /** Most characters of a letter's id. */
  public static final int MAX_LETTER = 12;

  public AccessLetterId {
    StreamId.part("letter", letter, MAX_LETTER);
  }

  /** The one with a number, from 1. */
  public static AccessLetterId numbered(int number) {
    return new AccessLetterId(String.format(Locale.ROOT, "L%04d", number));
  }

  @Override
  public String toString() {
    return "access-letter:" + letter;
  }
}
