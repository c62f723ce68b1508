package cn.xunbao.evidence.leaf;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What the leaf of one event is made of.
 *
 * <p>Leaf data is the RFC 8785 form of {@link #fields()}: {@code {eventId, knownAt, metadata,
 * payloadHash, position, recordedAt, revision, sequence, stream, type}}. Instants are ISO 8601 UTC
 * with three decimals always. The leaf hash is that of RFC 6962: the digest of a zero byte and the
 * leaf data. Anybody can recompute it from an export.
 *
 * @param position dense number of the event, from 1
 * @param eventId its identifier in the store
 * @param type its stable name
 * @param revision revision of its stored shape
 * @param stream printed id of its stream
 * @param sequence its number in the stream, from 0
 * @param recordedAt when the command was received
 * @param knownAt when the chronicle numbered it
 * @param metadata the stored metadata
 * @param payloadHash digest of the stored payload bytes, in hexadecimal
 */
public record Leaf(
    long position,
    String eventId,
    String type,
    int revision,
    String stream,
    long sequence,
    Instant recordedAt,
    Instant knownAt,
    JsonNode metadata,
    String payloadHash) {

  /** The fields as they are hashed. */
  public Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("position", position);
    fields.put("eventId", eventId);
    fields.put("type", type);
    fields.put("revision", revision);
    fields.put("stream", stream);
    fields.put("sequence", sequence);
    fields.put("recordedAt", LeafInstants.text(recordedAt));
    fields.put("knownAt", LeafInstants.text(knownAt));
    fields.put("metadata", metadata);
    fields.put("payloadHash", payloadHash);
    return fields;
  }

  /** The bytes that are hashed. */
  public byte[] data() {
    return CanonicalJson.of(fields());
  }

  /** The leaf hash. */
  public Hash hash(TreeHash hash) {
    return hash.leaf(data());
  }
}
