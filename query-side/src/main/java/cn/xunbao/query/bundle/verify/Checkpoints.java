package cn.xunbao.query.bundle.verify;

import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.Manifest;
import cn.xunbao.query.bundle.verify.Findings.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the tree over the leaves is the one that was signed, time and again. */
final class Checkpoints {

  private final Manifest manifest;
  private final Leaves leaves;
  private final Keys keys;
  private final Findings findings;
  private final List<Checkpoint> good = new ArrayList<>();

  private Checkpoints(Manifest manifest, Leaves leaves, Keys keys, Findings findings) {
    this.manifest = manifest;
    this.leaves = leaves;
    this.keys = keys;
    this.findings = findings;
  }

  static Checkpoints check(
      BundleFile bundle, Manifest manifest, Leaves leaves, Keys keys, Findings findings) {
    var checkpoints = new Checkpoints(manifest, leaves, keys, findings);
    for (var name : bundle.names(BundlePaths.CHECKPOINTS, BundlePaths.NOTE)) {
      checkpoints.check(bundle, name);
    }
    checkpoints.newest();
    return checkpoints;
  }

  /** Those that hold, the smallest first. */
  List<Checkpoint> good() {
    return List.copyOf(good);
  }

  /** The first that holds and knows of a position. */
  Optional<Checkpoint> firstWith(long position) {
    return good.stream().filter(one -> one.size() >= position).findFirst();
  }

  private void check(BundleFile bundle, String name) {
    try {
      var note = SignedNote.parse(bundle.bytes(name));
      var checkpoint = Checkpoint.parse(note.text());
      if (!name.equals(BundlePaths.checkpoint(checkpoint.size()))) {
        fails("%s：是第%d号的检查点", name, checkpoint.size());
      } else if (keys.signerOf(note).isEmpty()) {
        findings.fails(Topic.SIGNATURES, "%s 没有可信公钥的签名", name);
      } else {
        check(checkpoint, name);
      }
    } catch (IllegalArgumentException | IOException e) {
      fails("%s 不是检查点", name);
    }
  }

  private void check(Checkpoint checkpoint, String name) {
    var fault = fault(checkpoint);
    if (fault != null) {
      fails("%s：%s", name, fault);
    } else {
      good.add(checkpoint);
    }
  }

  /** What is wrong about a checkpoint of the bundle's history; null if nothing. */
  private @Nullable String fault(Checkpoint checkpoint) {
    if (!checkpoint.origin().equals(manifest.origin())
        || checkpoint.hash() != leaves.hash()
        || checkpoint.simulation() != manifest.simulation()) {
      return "所指的不是此历史（%s）".formatted(checkpoint.origin());
    }
    if (!leaves.has(checkpoint.size())) {
      return "至第%d号，而包内的叶只到第%d号：其后被截去".formatted(checkpoint.size(), leaves.size());
    }
    if (!leaves.root(checkpoint.size()).equals(checkpoint.root())) {
      return "由叶重算的树根与其不符，被改动的在第%d号至第%d号之间".formatted(after() + 1, checkpoint.size());
    }
    if (!good.isEmpty() && checkpoint.time().isBefore(good.getLast().time())) {
      return "时间早于前一个检查点";
    }
    return null;
  }

  private long after() {
    return good.isEmpty() ? 0 : good.getLast().size();
  }

  private void newest() {
    if (leaves.size() > 0
        && (!Checkpoint.origin(leaves.leaf(1)).equals(manifest.origin())
            || !leaves.root(leaves.size()).toString().equals(manifest.root()))) {
      fails("由叶重算的树根或历史名与清单不符");
    }
    if (after() != manifest.position()) {
      fails("第%d号至第%d号没有成立的检查点", after() + 1, manifest.position());
    }
    findings.holds(
        Topic.TREE,
        "%d 个检查点的签名和树根成立，最新的至第%d号（%s）",
        good.size(),
        after(),
        good.isEmpty() ? "" : AnswerInstants.print(good.getLast().time()));
  }

  /**
   * Holds a checkpoint that left the house against the tree: one that was recomputed as a whole
   * can't have its root.
   *
   * @param name what the reader calls it
   */
  void known(String name, byte[] content) {
    try {
      var note = SignedNote.parse(content);
      var checkpoint = Checkpoint.parse(note.text());
      if (keys.signerOf(note).isEmpty()) {
        findings.fails(Topic.KNOWN, "%s 没有可信公钥的签名：它与此文件包不是同一密钥所签", name);
      }
      if (!checkpoint.origin().equals(manifest.origin())) {
        findings.fails(Topic.KNOWN, "%s 属于另一历史（%s）", name, checkpoint.origin());
      } else if (!leaves.has(checkpoint.size())) {
        findings.fails(
            Topic.KNOWN,
            "%s 至第%d号，而文件包只到第%d号：其后的记录被截去，或须重新导出",
            name,
            checkpoint.size(),
            leaves.size());
      } else if (!leaves.root(checkpoint.size()).equals(checkpoint.root())) {
        findings.fails(Topic.KNOWN, "第1号至第%d号的历史与 %s 不符：整个历史被重算过", checkpoint.size(), name);
      } else {
        findings.holds(
            Topic.KNOWN,
            "%s（第%d号，%s）是此历史的开头",
            name,
            checkpoint.size(),
            AnswerInstants.print(checkpoint.time()));
      }
    } catch (IllegalArgumentException e) {
      findings.fails(Topic.KNOWN, "%s 不是检查点", name);
    }
  }

  private void fails(String text, Object... arguments) {
    findings.fails(Topic.TREE, text, arguments);
  }
}
