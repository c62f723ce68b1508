package cn.xunbao.query.chronicle;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.EventJson;
import cn.xunbao.storage.StoredEvent;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;

/**
 * The leaf of one event in the tree that evidence rests on.
 *
 * <p>Leaf data is the RFC 8785 form of {@code {eventId, knownAt, metadata, payloadHash, position,
 * recordedAt, revision, sequence, stream, type}}; {@code payloadHash} is the SHA-256 of the stored
 * payload bytes in hexadecimal, instants are ISO 8601 UTC with three decimals always, {@code
 * metadata} is the stored metadata. The leaf hash is that of RFC 6962: SHA-256 over a zero byte and
 * the leaf data. Anybody can recompute it from an export.
 */
final class LeafHash {

  private static final byte[] LEAF = {0};

  private LeafHash() {}

  static byte[] of(
      long position, StoredEvent stored, byte[] payloadHash, Instant recordedAt, Instant knownAt) {
    var leaf = new LinkedHashMap<String, Object>();
    leaf.put("position", position);
    leaf.put("eventId", stored.ref().eventId());
    leaf.put("type", stored.type());
    leaf.put("revision", stored.revision());
    leaf.put("stream", stored.ref().stream());
    leaf.put("sequence", stored.ref().sequence());
    leaf.put("recordedAt", millis(recordedAt));
    leaf.put("knownAt", millis(knownAt));
    leaf.put("metadata", EventJson.mapper().readTree(stored.metadata()));
    leaf.put("payloadHash", HexFormat.of().formatHex(payloadHash));
    return CanonicalJson.sha256(LEAF, CanonicalJson.of(leaf));
  }

  /** Three decimals always: {@link Instant#toString} drops zeros. */
  private static String millis(Instant instant) {
    return InstantFormat.MILLIS.format(instant);
  }
}
