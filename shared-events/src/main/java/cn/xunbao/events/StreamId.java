package cn.xunbao.events;

/**
 * Identity of a stream. It prints itself with the prefix of its kind; the printed form is the key
 * in the store, at most {@value #MAX_LENGTH} characters long.
 */
public interface StreamId {

  /** Length of the store's key column. */
  int MAX_LENGTH = 255;

  @Override
  String toString();

  /**
   * Checks one part of an id.
   *
   * @throws IllegalArgumentException if the part is blank, too long, or has a character that ids
   *     don't have (letters, digits, {@code . _ -} are allowed)
   */
  static String part(String what, String value, int maxLength) {
    if (!isPart(value, maxLength)) {
      throw new IllegalArgumentException(
          "%s: '%s' (expected: 1..%d letters, digits or . _ -)".formatted(what, value, maxLength));
    }
    return value;
  }

  /** Whether {@code value} can be a part of an id. */
  static boolean isPart(String value, int maxLength) {
    return !value.isEmpty()
        && value.length() <= maxLength
        && value
            .codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
  }
}
