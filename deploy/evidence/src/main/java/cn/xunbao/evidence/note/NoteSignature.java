package cn.xunbao.evidence.note;

import java.util.Arrays;
import java.util.Base64;

/**
 * A line of signature under a note.
 *
 * @param name who signed
 * @param base64 four bytes that tell keys apart, and the signature
 */
public record NoteSignature(String name, String base64) {

  static final int KEY_HASH_LENGTH = 4;

  private static final String DASH = "— ";

  /** Checks the name and the base64. */
  public NoteSignature {
    NoteNames.require(name);
    if (decoded(base64).length <= KEY_HASH_LENGTH) {
      throw new IllegalArgumentException("a signature has more than the hash of its key");
    }
  }

  static NoteSignature of(NoteKey key, byte[] signature) {
    var bytes = Arrays.copyOf(key.hash(), KEY_HASH_LENGTH + signature.length);
    System.arraycopy(signature, 0, bytes, KEY_HASH_LENGTH, signature.length);
    return new NoteSignature(key.name(), Base64.getEncoder().encodeToString(bytes));
  }

  /**
   * A line without its end.
   *
   * @throws IllegalArgumentException if it is not one of signature
   */
  public static NoteSignature parse(String line) {
    var blank = line.indexOf(' ', DASH.length());
    if (!line.startsWith(DASH) || blank < 0) {
      throw new IllegalArgumentException("not a line of signature: " + line);
    }
    return new NoteSignature(line.substring(DASH.length(), blank), line.substring(blank + 1));
  }

  /** The line without its end. */
  public String line() {
    return DASH + name + " " + base64;
  }

  /** Whether it claims to be this key's. */
  boolean claims(NoteKey key) {
    return name.equals(key.name())
        && Arrays.equals(Arrays.copyOf(decoded(base64), KEY_HASH_LENGTH), key.hash());
  }

  byte[] signature() {
    var bytes = decoded(base64);
    return Arrays.copyOfRange(bytes, KEY_HASH_LENGTH, bytes.length);
  }

  /** Strictly: one text for the same bytes. */
  private static byte[] decoded(String base64) {
    var bytes = Base64.getDecoder().decode(base64);
    if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
      throw new IllegalArgumentException("not base64 in its one form: " + base64);
    }
    return bytes;
  }
}
