package cn.xunbao.evidence.tree;

import java.util.ArrayList;
import java.util.List;

/** RFC 6962, section 2.1, word by word: slow and plainly right. */
record RecursiveTree(TreeHash hash) {

  Hash root(List<Hash> leaves) {
    return switch (leaves.size()) {
      case 0 -> hash.empty();
      case 1 -> leaves.getFirst();
      default -> {
        var k = k(leaves.size());
        yield hash.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
      }
    };
  }

  List<Hash> path(int m, List<Hash> leaves) {
    if (leaves.size() == 1) {
      return List.of();
    }
    var k = k(leaves.size());
    var left = leaves.subList(0, k);
    var right = leaves.subList(k, leaves.size());
    return m < k ? and(path(m, left), root(right)) : and(path(m - k, right), root(left));
  }

  List<Hash> proof(int m, List<Hash> leaves) {
    return subproof(m, leaves, true);
  }

  private List<Hash> subproof(int m, List<Hash> leaves, boolean known) {
    if (m == leaves.size()) {
      return known ? List.of() : List.of(root(leaves));
    }
    var k = k(leaves.size());
    var left = leaves.subList(0, k);
    var right = leaves.subList(k, leaves.size());
    return m <= k
        ? and(subproof(m, left, known), root(right))
        : and(subproof(m - k, right, false), root(left));
  }

  private static List<Hash> and(List<Hash> path, Hash last) {
    var all = new ArrayList<>(path);
    all.add(last);
    return all;
  }

  private static int k(int n) {
    var k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }
}
