package cn.xunbao.query.evidence;

import cn.xunbao.query.chronicle.ChronicleCheck;
import cn.xunbao.query.chronicle.ChronicleCheck.CheckedLeaf;
import cn.xunbao.query.chronicle.ChronicleCheck.Reach;
import java.util.List;
import java.util.Set;

/** One walk over the whole history, in steps of bounded work. */
final class CheckRound {

  /** More faults than these are not listed. */
  private static final int MOST_FAULTS = 100;

  private final ChronicleCheck chronicle;
  private final CheckpointCheck signed;
  private final NodeCheck nodes;
  private final Reach reach;
  private final List<EvidenceFault> faults;
  private long position;
  private long storeIndex = Long.MIN_VALUE;

  /** Whether each position so far was there: then the tree can be compared. */
  private boolean whole = true;

  /**
   * A round up to where the chronicle is now.
   *
   * @param faults where faults are put, by this round and by what it compares with
   */
  CheckRound(
      ChronicleCheck chronicle,
      CheckpointCheck signed,
      NodeCheck nodes,
      List<EvidenceFault> faults) {
    this.chronicle = chronicle;
    this.signed = signed;
    this.nodes = nodes;
    this.faults = faults;
    this.reach = chronicle.reach();
  }

  /** Looks at the next rows, and at the next places of the store; answers whether it is done. */
  boolean step(int rows) {
    if (position < reach.position()) {
      rows(Math.toIntExact(Math.min(rows, reach.position() - position)));
    }
    if (storeIndex < reach.storeIndex()) {
      places(rows);
    }
    if (position < reach.position() || storeIndex < reach.storeIndex()) {
      return false;
    }
    beyondTheEnd();
    return true;
  }

  /** How far it has come. */
  long position() {
    return position;
  }

  /** How far it goes. */
  long upTo() {
    return reach.position();
  }

  /** What it has found so far. */
  List<EvidenceFault> faults() {
    return List.copyOf(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
  }

  private void rows(int limit) {
    var checked = chronicle.after(position, limit);
    checked
        .faults()
        .forEach(f -> faults.add(new EvidenceFault(f.position(), f.position(), f.detail())));
    var sizes = signed.sizes(position, position + limit);
    for (var leaf : checked.leaves()) {
      take(leaf, sizes);
    }
    if (checked.leaves().size() < limit && position < reach.position()) {
      faults.add(
          new EvidenceFault(
              position + 1,
              reach.position(),
              "第 %s 号至第 %s 号记录缺失".formatted(position + 1, reach.position())));
      position = reach.position();
      whole = false;
    }
  }

  private void take(CheckedLeaf leaf, Set<Long> sizes) {
    whole &= leaf.position() == position + 1;
    position = leaf.position();
    if (whole) {
      signed.add(leaf.hash());
      nodes.add(position, leaf.hash());
      if (sizes.contains(position)) {
        signed.compare();
      }
    }
  }

  /** The store fills places from 0 on: what stands before was put there by somebody else. */
  private void places(int rows) {
    var upTo = storeIndex < -1 ? -1 : Math.min(storeIndex + rows, reach.storeIndex());
    for (var event : chronicle.withoutPosition(storeIndex, upTo, rows)) {
      faults.add(new EvidenceFault(0, 0, "事件存储中的事件 %s 没有序号".formatted(event)));
    }
    storeIndex = upTo;
  }

  /** What was signed about more events than there are. */
  private void beyondTheEnd() {
    var now = chronicle.reach().position();
    signed.sizes(now, Long.MAX_VALUE).stream()
        .reduce(Math::max)
        .ifPresent(
            size ->
                faults.add(
                    new EvidenceFault(
                        now + 1, size, "记录止于第 %s 号，而检查点已签至第 %s 号：末尾被截去".formatted(now, size))));
  }
}
