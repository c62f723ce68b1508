package cn.xunbao.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Roots and proofs of RFC 6962, section 2.1, at any size, made from the hashes of complete
 * subtrees: a handful for each power of two.
 */
public final class MerkleTree {

  private final TreeHash hash;
  private final Subtrees subtrees;

  /** A tree by a digest, over what a source gives. */
  public MerkleTree(TreeHash hash, Subtrees subtrees) {
    this.hash = hash;
    this.subtrees = subtrees;
  }

  /** Root over the first leaves. */
  public Hash root(long size) {
    return size == 0 ? hash.empty() : range(0, size);
  }

  /**
   * Hashes by which a leaf leads to the root (audit path), the lowest first.
   *
   * @param index number of the leaf, from 0
   * @param size number of leaves of the tree
   * @throws IllegalArgumentException if the tree has no such leaf
   */
  public List<Hash> inclusion(long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("no leaf %d in %d".formatted(index, size));
    }
    var path = new ArrayList<Hash>();
    long from = 0;
    var to = size;
    while (to - from > 1) {
      var middle = from + split(to - from);
      if (index < middle) {
        path.add(range(middle, to));
        to = middle;
      } else {
        path.add(range(from, middle));
        from = middle;
      }
    }
    return List.copyOf(path.reversed());
  }

  /**
   * Hashes that show that the tree of one size is the beginning of that of another.
   *
   * @throws IllegalArgumentException unless {@code 0 < from <= to}
   */
  public List<Hash> consistency(long from, long to) {
    if (from <= 0 || from > to) {
      throw new IllegalArgumentException("no consistency of %d with %d".formatted(from, to));
    }
    var path = new ArrayList<Hash>();
    long begin = 0;
    var end = to;
    while (end != from) {
      var middle = begin + split(end - begin);
      if (from <= middle) {
        path.add(range(middle, end));
        end = middle;
      } else {
        path.add(range(begin, middle));
        begin = middle;
      }
    }
    if (begin != 0) {
      path.add(range(begin, end));
    }
    return List.copyOf(path.reversed());
  }

  /** Root over leaves whose first is a multiple of the least power of two that has them all. */
  private Hash range(long from, long to) {
    var size = to - from;
    if (Long.bitCount(size) == 1) {
      var level = Long.numberOfTrailingZeros(size);
      return subtrees.hash(level, from >> level);
    }
    var middle = from + split(size);
    return hash.node(range(from, middle), range(middle, to));
  }

  /** The largest power of two below. */
  private static long split(long size) {
    return Long.highestOneBit(size - 1);
  }
}
