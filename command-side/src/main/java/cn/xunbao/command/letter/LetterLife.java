package cn.xunbao.command.letter;

import cn.xunbao.events.letter.AccessLetterEvent;
import cn.xunbao.events.letter.AccessLetterGranted;
import cn.xunbao.events.letter.AccessLetterRevoked;
import org.jspecify.annotations.Nullable;

/**
 * How an access letter stands.
 *
 * @param granted what it says
 * @param revoked whether it was revoked
 */
record LetterLife(AccessLetterGranted granted, boolean revoked) {

  static LetterLife after(@Nullable LetterLife before, AccessLetterEvent event) {
    return switch (event) {
      case AccessLetterGranted e -> new LetterLife(e, false);
      case AccessLetterRevoked e -> {
        if (before == null) {
          throw new IllegalStateException("an access letter's stream begins with its grant");
        }
        yield new LetterLife(before.granted(), true);
      }
    };
  }
}
