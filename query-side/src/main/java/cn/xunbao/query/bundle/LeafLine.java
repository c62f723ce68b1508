package cn.xunbao.query.bundle;

import cn.xunbao.evidence.tree.Hash;

/**
 * A line of leaves: the hash in hexadecimal, and a plus where the event itself is in the bundle.
 *
 * @param leaf the hash
 * @param packed whether its event is in the bundle
 */
public record LeafLine(Hash leaf, boolean packed) {

  private static final String PACKED = " +";

  /** Reads a line without its end. */
  public static LeafLine parse(String line) {
    var packed = line.endsWith(PACKED);
    return new LeafLine(
        Hash.ofHex(packed ? line.substring(0, line.length() - PACKED.length()) : line), packed);
  }

  /** The line with its end. */
  public String text() {
    return leaf + (packed ? PACKED : "") + "\n";
  }
}
