package cn.xunbao.query.evidence;

import cn.xunbao.query.chronicle.ChronicleListener;
import cn.xunbao.query.chronicle.RecordedEvent;
import java.util.List;

/** Adds nodes to the stored tree in the transaction that numbers their last leaf. */
final class TreeGrower implements ChronicleListener {

  private final TreeNodes nodes;

  TreeGrower(TreeNodes nodes) {
    this.nodes = nodes;
  }

  @Override
  public void append(List<RecordedEvent> events) {
    var before = events.getFirst().position() - 1;
    var size = events.getLast().position();
    if (before >> TreeNodes.STEP != size >> TreeNodes.STEP) {
      nodes.grow(size);
    }
  }
}
