package cn.xunbao.query.bundle.verify;

import cn.xunbao.evidence.key.VerifyingKey;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A key that the auditor has got another way: the key itself, or its id. */
public final class GivenKey {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private final Predicate<VerifyingKey> matches;

  private GivenKey(Predicate<VerifyingKey> matches) {
    this.matches = matches;
  }

  /** Whether a text could be the id of a key. */
  public static boolean isId(String text) {
    return ID.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  /** A key by its id. */
  public static GivenKey ofId(String id) {
    return new GivenKey(key -> key.id().equals(id.toLowerCase(Locale.ROOT)));
  }

  /**
   * A key as PEM, or in base64.
   *
   * @throws IllegalArgumentException if it is no key
   */
  public static GivenKey of(String text) {
    return new GivenKey(VerifyingKey.ofText(text)::equals);
  }

  boolean matches(VerifyingKey key) {
    return matches.test(key);
  }
}
