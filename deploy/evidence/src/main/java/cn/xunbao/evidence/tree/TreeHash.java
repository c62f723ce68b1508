package cn.xunbao.evidence.tree;

import cn.xunbao.canonical.CanonicalJson;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * The digest that a history is hashed by: leaves, nodes and payloads. It is chosen before the first
 * event and named in each checkpoint.
 */
public enum TreeHash {
  /** SHA-256 (FIPS 180-4), as RFC 6962 has it. */
  SHA_256("sha-256", "SHA-256") {
    @Override
    public byte[] digest(byte[]... parts) {
      return CanonicalJson.sha256(parts);
    }
  },
  /** SM3 (GB/T 32905-2016), where state cryptography is required. */
  SM3("sm3", "SM3") {
    @Override
    public byte[] digest(byte[]... parts) {
      var digest = new SM3Digest();
      for (var part : parts) {
        digest.update(part, 0, part.length);
      }
      var bytes = new byte[digest.getDigestSize()];
      digest.doFinal(bytes, 0);
      return bytes;
    }
  };

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private final String id;
  private final String title;

  TreeHash(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * The digest of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static TreeHash named(String id) {
    return Arrays.stream(values())
        .filter(hash -> hash.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such digest: " + id));
  }

  /** Its name in checkpoints and settings. */
  public String id() {
    return id;
  }

  /** Its name for a reader. */
  public String title() {
    return title;
  }

  /** The digest of the concatenated parts. */
  public abstract byte[] digest(byte[]... parts);

  /** Hash of a leaf: over a zero byte and its data. */
  public Hash leaf(byte[] data) {
    return Hash.of(digest(LEAF, data));
  }

  /** Hash of a node: over a byte of value one and the hashes below it. */
  public Hash node(Hash left, Hash right) {
    return Hash.of(digest(NODE, left.bytes(), right.bytes()));
  }

  /** Root of the tree without leaves. */
  public Hash empty() {
    return Hash.of(digest());
  }
}
