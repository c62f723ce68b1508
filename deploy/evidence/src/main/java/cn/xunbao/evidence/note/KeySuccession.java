package cn.xunbao.evidence.note;

import cn.xunbao.evidence.key.Signer;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.leaf.LeafInstants;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * One key gives way to another: a note signed by both.
 *
 * @param before the key that has signed so far
 * @param after the key that signs from now on
 * @param time when that was
 */
public record KeySuccession(VerifyingKey before, VerifyingKey after, Instant time) {

  private static final String TITLE = "xunbao/key-succession";

  /** Lets one key introduce another; both sign under their ids. */
  public static SignedNote signed(Signer before, Signer after, Instant time) {
    var text = new KeySuccession(before.key(), after.key(), time).text();
    return SignedNote.of(text, before.key().id(), before).signedBy(after.key().id(), after);
  }

  /**
   * Reads a succession and checks both signatures.
   *
   * @throws IllegalArgumentException if it isn't one, or isn't signed by both
   */
  public static KeySuccession verified(SignedNote note) {
    var lines = note.text().split("\n");
    var succession =
        new KeySuccession(
            VerifyingKey.ofBase64(line(lines, 1)),
            VerifyingKey.ofBase64(line(lines, 2)),
            instant(line(lines, 3)));
    if (!succession.text().equals(note.text())
        || !note.isSignedBy(new NoteKey(succession.before.id(), succession.before))
        || !note.isSignedBy(new NoteKey(succession.after.id(), succession.after))) {
      throw new IllegalArgumentException("not a succession that both keys signed");
    }
    return succession;
  }

  /** The text that is signed: both keys (X.509) in base64, and the time. */
  public String text() {
    return "%s\n%s\n%s\n%s\n"
        .formatted(TITLE, before.base64(), after.base64(), LeafInstants.text(time));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not an instant: " + text, e);
    }
  }

  private static String line(String[] lines, int number) {
    if (number >= lines.length) {
      throw new IllegalArgumentException("not a succession of keys");
    }
    return lines[number];
  }
}
