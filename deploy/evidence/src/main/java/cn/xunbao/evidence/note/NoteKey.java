package cn.xunbao.evidence.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.evidence.key.SignatureAlgorithm;
import cn.xunbao.evidence.key.VerifyingKey;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key under the name by which it signs notes.
 *
 * @param name who signs: no blanks, no plus
 * @param key what the signature is checked with
 */
public record NoteKey(String name, VerifyingKey key) {

  private static final byte ED25519 = 1;
  private static final byte WITHOUT_A_NUMBER = (byte) 0xff;
  private static final String SM2 = "SM2-SM3";

  /** Checks the name. */
  public NoteKey {
    NoteNames.require(name);
  }

  /** The four bytes that tell keys of one name apart: of the SHA-256 of name, kind and key. */
  public byte[] hash() {
    var all = CanonicalJson.sha256((name + "\n").getBytes(UTF_8), kindAndKey());
    return Arrays.copyOf(all, NoteSignature.KEY_HASH_LENGTH);
  }

  /** As verifiers are told of it: name, hash and key with pluses between them. */
  public String text() {
    return name
        + "+"
        + HexFormat.of().formatHex(hash())
        + "+"
        + Base64.getEncoder().encodeToString(kindAndKey());
  }

  private byte[] kindAndKey() {
    var bytes = new ByteArrayOutputStream();
    if (key.algorithm() == SignatureAlgorithm.ED25519) {
      bytes.write(ED25519);
    } else {
      bytes.write(WITHOUT_A_NUMBER);
      bytes.writeBytes(SM2.getBytes(UTF_8));
    }
    bytes.writeBytes(key.inNotes());
    return bytes.toByteArray();
  }
}
