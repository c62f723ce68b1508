package cn.xunbao.query.bundle.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.LeafHashes;
import cn.xunbao.query.bundle.LeafLine;
import cn.xunbao.query.bundle.Manifest;
import cn.xunbao.query.bundle.verify.Findings.Topic;
import java.io.IOException;
import java.util.BitSet;

/** The leaves as the bundle states them, and which of them it has the events of. */
final class Leaves {

  private final TreeHash hash;
  private final LeafHashes hashes;
  private final BitSet packed = new BitSet();

  private Leaves(TreeHash hash) {
    this.hash = hash;
    this.hashes = new LeafHashes(hash);
  }

  static Leaves read(BundleFile bundle, Manifest manifest, TreeHash hash, Findings findings) {
    var leaves = new Leaves(hash);
    try (var lines = new Lines(bundle.stream(BundlePaths.LEAVES), BundlePaths.LEAVES)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        leaves.add(LeafLine.parse(new String(line, US_ASCII)));
      }
    } catch (IllegalArgumentException e) {
      findings.fails(Topic.TREE, "%s 第%d行不是叶哈希", BundlePaths.LEAVES, leaves.size() + 1);
    } catch (IOException e) {
      findings.fails(Topic.TREE, "%s 缺失或无法读出", BundlePaths.LEAVES);
    }
    if (leaves.size() != manifest.position()) {
      findings.fails(
          Topic.TREE,
          "%s 有 %d 个叶，清单称 %d 个",
          BundlePaths.LEAVES,
          leaves.size(),
          manifest.position());
    }
    return leaves;
  }

  private void add(LeafLine line) {
    hashes.add(line.leaf());
    packed.set(Math.toIntExact(size()), line.packed());
  }

  TreeHash hash() {
    return hash;
  }

  LeafHashes hashes() {
    return hashes;
  }

  long size() {
    return hashes.size();
  }

  boolean has(long position) {
    return position >= 1 && position <= size();
  }

  /** The leaf of a position that there is. */
  Hash leaf(long position) {
    return hashes.leaf(position);
  }

  /** The root over the first of them. */
  Hash root(long size) {
    return hashes.tree().root(size);
  }

  /** Positions whose events are said to be in the bundle. */
  BitSet packed() {
    return (BitSet) packed.clone();
  }
}
