package cn.xunbao.evidence.tree;

/** Where the hashes of complete subtrees come from. */
@FunctionalInterface
public interface Subtrees {

  /**
   * Root of the subtree over the leaves from {@code index << level} on, {@code 1 << level} of them;
   * at level 0 the hash of a leaf.
   *
   * @param index its number among those of its level, from 0
   */
  Hash hash(int level, long index);
}
