package cn.xunbao.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.evidence.key.Signer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text and who signed it (C2SP signed-note): the text, a blank line, and a line for each
 * signature.
 *
 * @param text what is signed, with the end of its last line
 * @param signatures who signed, in order; more may be added
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  private static final int MOST_SIGNATURES = 100;
  private static final String BLANK_LINE = "\n\n";

  /** Checks the text. */
  public SignedNote {
    if (text.length() < 2
        || !text.endsWith("\n")
        || text.contains(BLANK_LINE)
        || text.startsWith("\n")
        || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalArgumentException("not the text of a note");
    }
    if (signatures.size() > MOST_SIGNATURES) {
      throw new IllegalArgumentException("more than 100 signatures");
    }
    signatures = List.copyOf(signatures);
  }

  /** A note with one signature, under this name. */
  public static SignedNote of(String text, String name, Signer signer) {
    return new SignedNote(text, List.of()).signedBy(name, signer);
  }

  /**
   * Reads a note strictly.
   *
   * @throws IllegalArgumentException if it isn't one, with at least one signature
   */
  public static SignedNote parse(byte[] note) {
    try {
      return parse(
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(note))
              .toString());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not UTF-8", e);
    }
  }

  /**
   * Reads a note strictly.
   *
   * @throws IllegalArgumentException if it isn't one, with at least one signature
   */
  public static SignedNote parse(String note) {
    var end = note.indexOf(BLANK_LINE);
    if (end < 0 || !note.endsWith("\n") || note.length() == end + BLANK_LINE.length()) {
      throw new IllegalArgumentException("a note is a text, a blank line and signatures");
    }
    var lines = note.substring(end + BLANK_LINE.length(), note.length() - 1).split("\n", -1);
    return new SignedNote(
        note.substring(0, end + 1), Stream.of(lines).map(NoteSignature::parse).toList());
  }

  /** The same with one signature more. */
  public SignedNote with(NoteSignature signature) {
    var all = new ArrayList<>(signatures);
    all.add(signature);
    return new SignedNote(text, all);
  }

  /** The same with the signature of one more, under this name. */
  public SignedNote signedBy(String name, Signer signer) {
    return with(
        NoteSignature.of(new NoteKey(name, signer.key()), signer.sign(text.getBytes(UTF_8))));
  }

  /** Whether this key signed it: it has a line of the key, and each such line is right. */
  public boolean isSignedBy(NoteKey key) {
    var claimed = signatures.stream().filter(signature -> signature.claims(key)).toList();
    return !claimed.isEmpty()
        && claimed.stream()
            .allMatch(line -> key.key().verifies(text.getBytes(UTF_8), line.signature()));
  }

  /** The whole, as it leaves the house. */
  @Override
  public String toString() {
    var whole = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> whole.append(signature.line()).append('\n'));
    return whole.toString();
  }
}
