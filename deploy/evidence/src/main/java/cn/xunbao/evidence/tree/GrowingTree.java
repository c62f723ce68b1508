package cn.xunbao.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/** Root of a tree whose leaves come one after the other; it keeps a hash for each power of two. */
public final class GrowingTree {

  private final TreeHash hash;

  /** Roots of the complete subtrees from the left, the largest first: one for each bit of size. */
  private final List<Hash> subtrees = new ArrayList<>();

  private long size;

  /** A tree without leaves. */
  public GrowingTree(TreeHash hash) {
    this.hash = hash;
  }

  /** Appends a leaf. */
  public void add(Hash leaf) {
    var node = leaf;
    for (var rest = size; (rest & 1) == 1; rest >>= 1) {
      node = hash.node(subtrees.removeLast(), node);
    }
    subtrees.add(node);
    size++;
  }

  /** Number of leaves. */
  public long size() {
    return size;
  }

  /** Root over all leaves so far. */
  public Hash root() {
    if (subtrees.isEmpty()) {
      return hash.empty();
    }
    var root = subtrees.getLast();
    for (var i = subtrees.size() - 2; i >= 0; i--) {
      root = hash.node(subtrees.get(i), root);
    }
    return root;
  }
}
