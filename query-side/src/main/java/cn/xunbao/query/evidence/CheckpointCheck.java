package cn.xunbao.query.evidence;

import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.NoteKey;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.evidence.tree.GrowingTree;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Compares the tree, as it grows, with the checkpoints that are kept, here and in the folder. */
final class CheckpointCheck {

  private final Checkpoints checkpoints;
  private final CheckpointFolder folder;
  private final KnownKeys keys;
  private final TreeHash hash;
  private final Consumer<EvidenceFault> faults;
  private final GrowingTree tree;
  private final NavigableSet<Long> copies;
  private List<VerifyingKey> known = List.of();
  private long agreed;
  private boolean differs;

  CheckpointCheck(
      Checkpoints checkpoints,
      CheckpointFolder folder,
      KnownKeys keys,
      TreeHash hash,
      Consumer<EvidenceFault> faults) {
    this.checkpoints = checkpoints;
    this.folder = folder;
    this.keys = keys;
    this.hash = hash;
    this.faults = faults;
    this.tree = new GrowingTree(hash);
    this.copies = new TreeSet<>(folder.sizes());
  }

  /** Takes the leaf of the next position. */
  void add(Hash leaf) {
    tree.add(leaf);
  }

  /** The sizes in {@code (after, upTo]} that something was signed about. */
  Set<Long> sizes(long after, long upTo) {
    var sizes = new TreeSet<>(checkpoints.sizes(after, upTo));
    sizes.addAll(copies.subSet(after, false, upTo, true));
    return sizes;
  }

  /** Compares with what was signed about this size. */
  void compare() {
    var size = tree.size();
    compare("检查点", () -> checkpoints.at(size).map(StoredCheckpoint::note));
    compare("检查点副本", () -> folder.at(size));
  }

  private void compare(String what, Supplier<Optional<SignedNote>> source) {
    try {
      source.get().ifPresent(note -> compare(note, what));
    } catch (IllegalArgumentException e) {
      var size = tree.size();
      faults.accept(new EvidenceFault(size, size, "第 %s 号%s无法读取".formatted(size, what)));
    }
  }

  private void compare(SignedNote note, String what) {
    var size = tree.size();
    var signed = Checkpoint.parse(note.text());
    if (!isSigned(note, signed)) {
      faults.accept(new EvidenceFault(size, size, "第 %s 号%s的签名不符".formatted(size, what)));
    } else if (signed.size() != size || signed.hash() != hash) {
      faults.accept(new EvidenceFault(size, size, "第 %s 号%s说的是另一棵树".formatted(size, what)));
    } else if (signed.root().equals(tree.root())) {
      agreed = size;
    } else if (!differs) {
      differs = true; // and so do all later ones
      faults.accept(
          new EvidenceFault(
              agreed + 1, size, "第 %s 号%s所签的树根与现存记录不符；此前至第 %s 号相符".formatted(size, what, agreed)));
    }
  }

  /** Keys are asked for anew if none that is known has signed: one may have been introduced. */
  private boolean isSigned(SignedNote note, Checkpoint signed) {
    if (!isSignedByKnown(note, signed)) {
      known = keys.all();
      return isSignedByKnown(note, signed);
    }
    return true;
  }

  private boolean isSignedByKnown(SignedNote note, Checkpoint signed) {
    return known.stream().anyMatch(key -> note.isSignedBy(new NoteKey(signed.origin(), key)));
  }
}
