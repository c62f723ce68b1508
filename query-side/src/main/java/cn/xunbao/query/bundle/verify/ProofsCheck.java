package cn.xunbao.query.bundle.verify;

import cn.xunbao.events.EventJson;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.Proofs;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.PackedProofs;
import cn.xunbao.query.bundle.PackedProofs.Consistency;
import cn.xunbao.query.bundle.PackedProofs.Inclusion;
import cn.xunbao.query.bundle.verify.Findings.Topic;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Whether the proofs lead where they say, and each issue and checkpoint has one. */
final class ProofsCheck {

  private final Leaves leaves;
  private final Findings findings;

  ProofsCheck(Leaves leaves, Findings findings) {
    this.leaves = leaves;
    this.findings = findings;
  }

  void check(BundleFile bundle, List<Long> issues, List<Checkpoint> checkpoints) {
    try {
      var proofs =
          EventJson.mapper().readValue(bundle.bytes(BundlePaths.PROOFS), PackedProofs.class);
      var included = new HashSet<Long>();
      for (var inclusion : proofs.inclusions()) {
        included.add(inclusion.position());
        if (!holds(inclusion)) {
          fails("第%d号记录的存在性证明不成立", inclusion.position());
        }
      }
      issues.stream()
          .filter(position -> !included.contains(position))
          .forEach(position -> fails("第%d号记录（印发）缺少存在性证明", position));
      var joined = new HashSet<Long>();
      for (var consistency : proofs.consistencies()) {
        joined.add(consistency.to());
        if (!holds(consistency)) {
          fails("第%d号至第%d号检查点的一致性证明不成立", consistency.from(), consistency.to());
        }
      }
      checkpoints.stream()
          .skip(1)
          .filter(one -> !joined.contains(one.size()))
          .forEach(one -> fails("第%d号检查点缺少与前一个的一致性证明", one.size()));
      findings.holds(
          Topic.PROOFS,
          "%d 个存在性证明、%d 个一致性证明成立",
          proofs.inclusions().size(),
          proofs.consistencies().size());
    } catch (IOException | JacksonException e) {
      fails("%s 缺失或无法读出", BundlePaths.PROOFS);
    }
  }

  private boolean holds(Inclusion proof) {
    return leaves.has(proof.position())
        && leaves.has(proof.size())
        && isPath(proof.path())
        && Proofs.includes(
            leaves.hash(),
            proof.position() - 1,
            proof.size(),
            leaves.leaf(proof.position()),
            path(proof.path()),
            leaves.root(proof.size()));
  }

  private boolean holds(Consistency proof) {
    return leaves.has(proof.from())
        && leaves.has(proof.to())
        && isPath(proof.path())
        && Proofs.consistent(
            leaves.hash(),
            proof.from(),
            leaves.root(proof.from()),
            proof.to(),
            leaves.root(proof.to()),
            path(proof.path()));
  }

  private static boolean isPath(List<String> path) {
    return path.stream().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  private static List<Hash> path(List<String> path) {
    return path.stream().map(Hash::ofHex).toList();
  }

  private void fails(String text, Object... arguments) {
    findings.fails(Topic.PROOFS, text, arguments);
  }
}
