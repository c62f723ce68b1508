package cn.xunbao.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/** Checks proofs, as RFC 9162, sections 2.1.3.2 and 2.1.4.2, says. */
public final class Proofs {

  private Proofs() {}

  /**
   * Whether a leaf stands in a tree.
   *
   * @param index number of the leaf, from 0
   * @param size number of leaves of the tree
   */
  public static boolean includes(
      TreeHash hash, long index, long size, Hash leaf, List<Hash> path, Hash root) {
    if (index < 0 || index >= size) {
      return false;
    }
    var way = new Way(index, size - 1);
    var node = leaf;
    for (var sibling : path) {
      if (way.isAtTheTop()) {
        return false;
      }
      node = way.comesFromTheRight() ? hash.node(sibling, node) : hash.node(node, sibling);
      way.up();
    }
    return way.isAtTheTop() && node.equals(root);
  }

  /** Whether the tree with {@code root} at {@code from} is the beginning of the other one. */
  public static boolean consistent(
      TreeHash hash, long from, Hash root, long to, Hash later, List<Hash> path) {
    if (from <= 0 || from > to) {
      return false;
    }
    if (from == to) {
      return path.isEmpty() && root.equals(later);
    }
    var nodes = new ArrayList<Hash>(path);
    if (Long.bitCount(from) == 1) {
      nodes.addFirst(root);
    }
    return !nodes.isEmpty() && leadsToBoth(hash, new Way(from - 1, to - 1), nodes, root, later);
  }

  private static boolean leadsToBoth(
      TreeHash hash, Way way, List<Hash> nodes, Hash root, Hash later) {
    way.skipRightNodes();
    var before = nodes.getFirst();
    var after = before;
    for (var node : nodes.subList(1, nodes.size())) {
      if (way.isAtTheTop()) {
        return false;
      }
      if (way.comesFromTheRight()) {
        before = hash.node(node, before);
        after = hash.node(node, after);
      } else {
        after = hash.node(after, node);
      }
      way.up();
    }
    return way.isAtTheTop() && before.equals(root) && after.equals(later);
  }

  /** The way from a node up to the root: its number, and that of the last node of its level. */
  private static final class Way {

    private long index;
    private long last;

    private Way(long index, long last) {
      this.index = index;
      this.last = last;
    }

    private boolean isAtTheTop() {
      return last == 0;
    }

    private boolean comesFromTheRight() {
      return (index & 1) == 1 || index == last;
    }

    /** To the parent; a last node without a sibling goes up as it is until it has one. */
    private void up() {
      if (comesFromTheRight()) {
        while ((index & 1) == 0 && index != 0) {
          parent();
        }
      }
      parent();
    }

    private void skipRightNodes() {
      while ((index & 1) == 1) {
        parent();
      }
    }

    private void parent() {
      index >>= 1;
      last >>= 1;
    }
  }
}
