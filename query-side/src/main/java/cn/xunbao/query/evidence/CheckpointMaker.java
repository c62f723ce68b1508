package cn.xunbao.query.evidence;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.evidence.key.Signer;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.query.chronicle.Chronicle;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes checkpoints. It signs no tree that isn't the continuation of the one signed last. */
public final class CheckpointMaker {

  private final Chronicle chronicle;
  private final HistoryTree tree;
  private final Checkpoints checkpoints;
  private final Signer signer;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;
  private final List<CheckpointListener> listeners;

  CheckpointMaker(
      Chronicle chronicle,
      HistoryTree tree,
      Checkpoints checkpoints,
      Signer signer,
      BusinessClock clock,
      TransactionTemplate transaction,
      List<CheckpointListener> listeners) {
    this.chronicle = chronicle;
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.signer = signer;
    this.clock = clock;
    this.transaction = transaction;
    this.listeners = List.copyOf(listeners);
  }

  /**
   * The checkpoint of all that is numbered, made now if there is none; empty before the first
   * event.
   *
   * @throws cn.xunbao.edge.problem.RejectedException if the tree no longer has what was signed
   */
  public Optional<StoredCheckpoint> make() {
    var size = chronicle.newest();
    var latest = checkpoints.latest();
    if (latest.map(StoredCheckpoint::size).orElse(0L) == size) {
      return latest;
    }
    latest.ifPresent(before -> requireContinuation(before.checkpoint(), size));
    var made = signed(size);
    transaction.executeWithoutResult(
        status -> {
          if (checkpoints.add(made)) {
            listeners.forEach(listener -> listener.published(made));
          }
        });
    return checkpoints.at(size);
  }

  private StoredCheckpoint signed(long size) {
    var now = clock.now();
    var origin = tree.origin();
    var checkpoint =
        new Checkpoint(origin, size, tree.root(size), now, tree.hash(), clock.simulated());
    return new StoredCheckpoint(
        size, now, signer.key().id(), SignedNote.of(checkpoint.text(), origin, signer), List.of());
  }

  private void requireContinuation(Checkpoint before, long size) {
    if (before.size() > size) {
      throw Rejections.of(
          ProblemType.EVIDENCE_DAMAGED,
          "记录止于第 %s 号，而第 %s 号的检查点早已签出：末尾被截去".formatted(size, before.size()));
    }
    if (!tree.root(before.size()).equals(before.root())) {
      throw Rejections.of(
          ProblemType.EVIDENCE_DAMAGED,
          "第 %s 号检查点所签的树根与现存哈希树不符，不再签出新的检查点".formatted(before.size()));
    }
  }
}
