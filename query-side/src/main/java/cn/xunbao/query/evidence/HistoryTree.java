package cn.xunbao.query.evidence;

import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.MerkleTree;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.chronicle.Leaves;
import java.util.List;

/** The tree over the chronicle; its size is a position. */
public final class HistoryTree {

  private final TreeHash hash;
  private final Leaves leaves;
  private final MerkleTree tree;

  HistoryTree(TreeHash hash, TreeNodes nodes, Leaves leaves) {
    this.hash = hash;
    this.leaves = leaves;
    this.tree = new MerkleTree(hash, nodes);
  }

  /** The digest that it is made by. */
  public TreeHash hash() {
    return hash;
  }

  /** Root over the events up to a position: the same for ever. */
  public Hash root(long position) {
    return tree.root(position);
  }

  /** Name of the history; it has one from the first event on. */
  public String origin() {
    return Checkpoint.origin(leaves.hashes(0, 1).getFirst());
  }

  List<Hash> inclusion(long position, long size) {
    return tree.inclusion(position - 1, size);
  }

  List<Hash> consistency(long from, long to) {
    return tree.consistency(from, to);
  }
}
