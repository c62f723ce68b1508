package cn.xunbao.query.evidence;

import cn.xunbao.evidence.tree.GrowingTree;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the stored nodes once more from the leaves and compares them. */
final class NodeCheck {

  private final TreeHash hash;
  private final TreeNodes nodes;
  private final Consumer<EvidenceFault> faults;

  /** What has come in below the next node of each stored level. */
  private final List<GrowingTree> open = new ArrayList<>();

  NodeCheck(TreeHash hash, TreeNodes nodes, Consumer<EvidenceFault> faults) {
    this.hash = hash;
    this.nodes = nodes;
    this.faults = faults;
  }

  /** Takes the leaf of a position; those before it have been taken. */
  void add(long position, Hash leaf) {
    var node = leaf;
    for (var step = 0; ; step++) {
      if (step == open.size()) {
        open.add(new GrowingTree(hash));
      }
      var tree = open.get(step);
      tree.add(node);
      if (tree.size() < TreeNodes.WIDTH) {
        return;
      }
      node = tree.root();
      open.set(step, new GrowingTree(hash));
      compare((step + 1) * TreeNodes.STEP, position, node);
    }
  }

  private void compare(int level, long position, Hash node) {
    var stored = nodes.stored(level, (position >> level) - 1);
    if (!stored.equals(Optional.of(node))) {
      faults.accept(
          new EvidenceFault(
              position - (1L << level) + 1,
              position,
              stored.isEmpty() ? "哈希树缺少这些记录的节点" : "哈希树的节点与这些记录不符"));
    }
  }
}
