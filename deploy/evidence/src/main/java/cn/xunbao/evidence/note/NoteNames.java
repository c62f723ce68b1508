package cn.xunbao.evidence.note;

import java.util.regex.Pattern;

/** Names of who signs. */
public final class NoteNames {

  private static final Pattern NAME =
      Pattern.compile("[^\\s\\p{Cntrl}+]+", Pattern.UNICODE_CHARACTER_CLASS);

  private NoteNames() {}

  /** Whether a name may stand in a line of signature: no blanks, no plus, not empty. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  static void require(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("not a name of who signs: " + name);
    }
  }
}
