package cn.xunbao.query.chronicle;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
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
      var metadata = EventJson.mapper().readValue(stored.metadata(), EventMetadata.class);
      var event = EventJson.read(stored.type(), stored.revision(), stored.payload());
      var recordedAt = metadata.recordedAt();
      var knownAt = earliest.isAfter(recordedAt) ? earliest : recordedAt;
      var payloadHash = HexFormat.of().formatHex(hash.digest(stored.payload()));
      var leaf = leaf(position, stored, recordedAt, knownAt, payloadHash);
      return new Numbered(
          new RecordedEvent(
              position,
              stored.ref().eventId(),
              stored.ref().stream(),
              stored.ref().sequence(),
              stored.type(),
              stored.revision(),
              knownAt,
              metadata,
              Subject.of(event),
              event),
          stored,
          leaf,
          leaf.hash(hash));
    } catch (RuntimeException e) {
      throw new ChronicleException(stored.ref(), "it can't be read", e);
    }
  }

  private static Leaf leaf(
      long position, StoredEvent stored, Instant recordedAt, Instant knownAt, String payloadHash) {
    return new Leaf(
        position,
        stored.ref().eventId(),
        stored.type(),
        stored.revision(),
        stored.ref().stream(),
        stored.ref().sequence(),
        recordedAt,
        knownAt,
        EventJson.mapper().readTree(stored.metadata()),
        payloadHash);
  }
}
