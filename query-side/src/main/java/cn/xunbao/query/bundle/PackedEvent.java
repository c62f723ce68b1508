package cn.xunbao.query.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import cn.xunbao.events.EventJson;
import cn.xunbao.evidence.leaf.Leaf;
import cn.xunbao.evidence.leaf.LeafInstants;
import cn.xunbao.evidence.tree.Hash;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.storage.EventRef;
import cn.xunbao.storage.StoredEvent;
import java.time.Instant;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/**
 * A line of events. Without {@code context} and {@code payload} it is what the leaf is made of.
 *
 * @param position its dense number, from 1
 * @param context whether it is there only because figures are derived from it
 * @param eventId its identifier in the store
 * @param type its stable name
 * @param revision revision of its stored shape
 * @param stream printed id of its stream
 * @param sequence its number in the stream, from 0
 * @param recordedAt when the command was received, as the leaf has it
 * @param knownAt when the chronicle numbered it, as the leaf has it
 * @param metadata the stored metadata
 * @param payloadHash digest of the stored payload in hexadecimal
 * @param payload the stored payload, character by character
 */
public record PackedEvent(
    long position,
    boolean context,
    String eventId,
    String type,
    int revision,
    String stream,
    long sequence,
    String recordedAt,
    String knownAt,
    JsonNode metadata,
    String payloadHash,
    String payload) {

  public PackedEvent {
    requireNonNull(eventId);
    requireNonNull(type);
    requireNonNull(stream);
    requireNonNull(recordedAt);
    requireNonNull(knownAt);
    requireNonNull(metadata);
    requireNonNull(payloadHash);
    requireNonNull(payload);
  }

  /** A stored event at its place in the chronicle. */
  public static PackedEvent of(
      long position,
      boolean context,
      StoredEvent stored,
      Instant recordedAt,
      Instant knownAt,
      TreeHash hash) {
    return new PackedEvent(
        position,
        context,
        stored.ref().eventId(),
        stored.type(),
        stored.revision(),
        stored.ref().stream(),
        stored.ref().sequence(),
        LeafInstants.text(recordedAt),
        LeafInstants.text(knownAt),
        EventJson.mapper().readTree(stored.metadata()),
        HexFormat.of().formatHex(hash.digest(stored.payload())),
        new String(stored.payload(), UTF_8));
  }

  /** When it became known. */
  public Instant knownInstant() {
    return Instant.parse(knownAt);
  }

  /** Its leaf hash, worked out from the payload itself. */
  public Hash leaf(TreeHash hash) {
    return new Leaf(
            position,
            eventId,
            type,
            revision,
            stream,
            sequence,
            Instant.parse(recordedAt),
            knownInstant(),
            metadata,
            digest(hash))
        .hash(hash);
  }

  /** The digest of its payload in hexadecimal. */
  public String digest(TreeHash hash) {
    return HexFormat.of().formatHex(hash.digest(payload.getBytes(UTF_8)));
  }

  /**
   * The event as the chronicle has it.
   *
   * @throws IllegalArgumentException if no event has that name and revision
   * @throws tools.jackson.core.JacksonException if its content doesn't fit
   */
  public RecordedEvent recorded() {
    return RecordedEvent.of(
        position,
        new StoredEvent(
            new EventRef(eventId, stream, sequence),
            type,
            revision,
            payload.getBytes(UTF_8),
            EventJson.mapper().writeValueAsBytes(metadata)),
        knownInstant());
  }
}
