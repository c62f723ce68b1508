package cn.xunbao.query.evidence;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.Proofs;
import cn.xunbao.query.access.ReadAccess;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.chronicle.Leaves;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes proofs. None is handed out that doesn't hold. */
final class Evidence {

  private final Chronicle chronicle;
  private final Leaves leaves;
  private final HistoryTree tree;
  private final Checkpoints checkpoints;
  private final Facts facts;

  Evidence(
      Chronicle chronicle, Leaves leaves, HistoryTree tree, Checkpoints checkpoints, Facts facts) {
    this.chronicle = chronicle;
    this.leaves = leaves;
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.facts = facts;
  }

  /**
   * The position behind a receipt.
   *
   * @throws RejectedException 404 if there is none, 403 if it is none of the caller's business
   */
  long positionOf(String receiptId, Caller caller) {
    var receipt =
        facts
            .one(Facts.NO_PROGRAMME, FactKind.RECEIPT, receiptId, chronicle.newest())
            .orElseThrow(() -> Rejections.notFound("没有编号为“%s”的回执".formatted(receiptId)));
    caller.requireProgrammeScope(receipt.programme());
    if (!ReadAccess.oversees(caller) && !caller.isBoundToUnit(receipt.unit())) {
      throw Rejections.forbidden("此回执的证明只供报送单位及监督机构取用");
    }
    return receipt.position();
  }

  /**
   * Holds the caller to the programme that it is bound to.
   *
   * @throws RejectedException 403 if the event is of another one, or of none
   */
  void requireScope(long position, Caller caller) {
    if (caller.programme() != null) {
      leaves
          .subject(position)
          .ifPresent(subject -> caller.requireProgrammeScope(String.valueOf(subject.programme())));
    }
  }

  /** Proves that the event at a position stands in the tree; null: in that of a checkpoint. */
  InclusionProof inclusion(long position, @Nullable Long treeSize) {
    requirePosition("position", 1, position);
    var size = treeSize == null ? firstSigned(position) : treeSize;
    requirePosition("treeSize", position, size);
    var leaf = leaves.leaf(position).orElseThrow(() -> damaged(position));
    var leafHash = leaf.hash(tree.hash());
    var path = tree.inclusion(position, size);
    var root = tree.root(size);
    if (!Proofs.includes(tree.hash(), position - 1, size, leafHash, path, root)) {
      throw damaged(position);
    }
    return new InclusionProof(
        position,
        position - 1,
        size,
        tree.hash().id(),
        leaf.fields(),
        leafHash.toString(),
        hex(path),
        root.toString(),
        note(size, root).orElse(null));
  }

  /** Proves that the tree of one size is the beginning of that of another. */
  ConsistencyProof consistency(long from, long to) {
    requirePosition("from", 1, from);
    requirePosition("to", from, to);
    var fromRoot = tree.root(from);
    var toRoot = tree.root(to);
    return new ConsistencyProof(
        from,
        to,
        tree.hash().id(),
        fromRoot.toString(),
        toRoot.toString(),
        hex(tree.consistency(from, to)),
        note(from, fromRoot).orElse(null),
        note(to, toRoot).orElse(null));
  }

  private long firstSigned(long position) {
    return checkpoints
        .firstFrom(position)
        .orElseThrow(() -> Rejections.notYetConsistent("该记录尚未列入检查点，请稍后再取；或指明 treeSize"))
        .size();
  }

  private Optional<String> note(long size, Hash root) {
    return checkpoints
        .at(size)
        .map(
            kept -> {
              if (!kept.checkpoint().root().equals(root)) {
                throw Rejections.of(
                    ProblemType.EVIDENCE_DAMAGED, "第 %s 号检查点所签的树根与现存记录不符".formatted(size));
              }
              return kept.whole().toString();
            });
  }

  private void requirePosition(String name, long least, long given) {
    if (given < least) {
      throw Rejections.invalidParameter(
          new Fault("?" + name, FaultCodes.OUT_OF_RANGE, "应为不小于 %s 的序号".formatted(least)));
    }
    if (given > chronicle.newest()) {
      throw Rejections.inTheFuture(name, "尚无第 %s 号记录".formatted(given));
    }
  }

  private static RejectedException damaged(long position) {
    return Rejections.of(
        ProblemType.EVIDENCE_DAMAGED, "第 %s 号记录与哈希树不符：所存内容已被改动".formatted(position));
  }

  private static List<String> hex(List<Hash> hashes) {
    return hashes.stream().map(Hash::toString).toList();
  }
}
