package cn.xunbao.query.bundle;

import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.MerkleTree;
import cn.xunbao.evidence.tree.Subtrees;
import cn.xunbao.evidence.tree.TreeHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The leaves of a tree and all complete subtrees over them, in memory: 64 bytes a leaf. */
public final class LeafHashes implements Subtrees {

  private final TreeHash hash;
  private final List<Level> levels = new ArrayList<>();

  /** No leaf yet. */
  public LeafHashes(TreeHash hash) {
    this.hash = hash;
  }

  /** Appends the next leaf. */
  public void add(Hash leaf) {
    add(0, leaf);
  }

  private void add(int level, Hash node) {
    if (level == levels.size()) {
      levels.add(new Level());
    }
    var nodes = levels.get(level);
    nodes.add(node);
    if ((nodes.count & 1) == 0) {
      add(level + 1, hash.node(nodes.get(nodes.count - 2), node));
    }
  }

  /** Number of leaves. */
  public long size() {
    return levels.isEmpty() ? 0 : levels.getFirst().count;
  }

  /** The leaf of a position, from 1. */
  public Hash leaf(long position) {
    return hash(0, position - 1);
  }

  /** The tree over them, of any size up to theirs. */
  public MerkleTree tree() {
    return new MerkleTree(hash, this);
  }

  @Override
  public Hash hash(int level, long index) {
    return levels.get(level).get(Math.toIntExact(index));
  }

  private static final class Level {
    private byte[] bytes = new byte[Hash.LENGTH * 64];
    private int count;

    void add(Hash node) {
      if ((count + 1) * Hash.LENGTH > bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      System.arraycopy(node.bytes(), 0, bytes, count * Hash.LENGTH, Hash.LENGTH);
      count++;
    }

    Hash get(int index) {
      return Hash.of(Arrays.copyOfRange(bytes, index * Hash.LENGTH, (index + 1) * Hash.LENGTH));
    }
  }
}
