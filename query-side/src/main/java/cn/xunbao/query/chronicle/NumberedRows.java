package cn.xunbao.query.chronicle;

import cn.xunbao.events.EventJson;
import cn.xunbao.evidence.leaf.Leaf;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.chronicle.ChronicleStore.Numbered;
import cn.xunbao.storage.StoredEvent;
import java.time.Instant;
import java.util.HexFormat;

/** Makes the row of an event: a function of the event, its position and the earliest instant. */
final class NumberedRows {

  private final TreeHash hash;

  NumberedRows(TreeHash hash) {
    this.hash = hash;
  }

  /**
   * The row of an event.
   *
   * @param earliest not before this one it becomes known
   * @throws ChronicleException if the event can't be read
   */
  Numbered of(long position, StoredEvent stored, Instant earliest) {
    try {
      var recorded =
          RecordedEvent.of(
              position,
              stored,
              recordedAt -> earliest.isAfter(recordedAt) ? earliest : recordedAt,
              Subject::of);
      var leaf = leaf(recorded, stored);
      return new Numbered(recorded, stored, leaf, leaf.hash(hash));
    } catch (RuntimeException e) {
      throw new ChronicleException(stored.ref(), "it can't be read", e);
    }
  }

  private Leaf leaf(RecordedEvent recorded, StoredEvent stored) {
    return new Leaf(
        recorded.position(),
        recorded.eventId(),
        recorded.type(),
        recorded.revision(),
        recorded.stream(),
        recorded.sequence(),
        recorded.recordedAt(),
        recorded.knownAt(),
        EventJson.mapper().readTree(stored.metadata()),
        HexFormat.of().formatHex(hash.digest(stored.payload())));
  }
}
