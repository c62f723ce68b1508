package cn.xunbao.query.question;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text without what makes no difference: width and case of characters, spaces, punctuation.
 *
 * @param text letters and digits alone
 * @param grams all runs of three characters in it
 */
record NormalText(String text, Set<String> grams) {

  private static final int GRAM = 3;

  NormalText {
    grams = Set.copyOf(grams);
  }

  static NormalText of(String text) {
    var kept = plain(text).codePoints().toArray();
    var grams = new HashSet<String>();
    for (var i = 0; i + GRAM <= kept.length; i++) {
      grams.add(new String(kept, i, GRAM));
    }
    return new NormalText(new String(kept, 0, kept.length), grams);
  }

  /** Letters and digits of a text, in one width and case. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether it has fewer characters than are needed to compare it. */
  boolean isShorterThan(int characters) {
    return text.codePointCount(0, text.length()) < characters;
  }

  /** Share of common grams in the grams of both, in whole percent, rounded down. */
  int likeness(NormalText other) {
    var common = (int) grams.stream().filter(other.grams::contains).count();
    var all = grams.size() + other.grams.size() - common;
    return all == 0 ? 0 : 100 * common / all;
  }
}
