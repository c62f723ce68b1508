package cn.xunbao.query.chronicle;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.storage.StoredEvent;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An event as the chronicle has it.
 *
 * @param position its dense number, from 1
 * @param eventId its identifier in the store
 * @param stream printed id of its stream
 * @param sequence its number in the stream, from 0
 * @param type its stable name
 * @param revision revision of its stored shape
 * @param knownAt when the query side knew it; never falls along positions
 * @param metadata who, for whom, from where, and {@code recordedAt}
 * @param subject what it is about
 * @param event the event itself
 */
public record RecordedEvent(
    long position,
    String eventId,
    String stream,
    long sequence,
    String type,
    int revision,
    Instant knownAt,
    EventMetadata metadata,
    Subject subject,
    DomainEvent event) {

  /**
   * A stored event at its place in the chronicle.
   *
   * @throws IllegalArgumentException if no event has that name and revision
   * @throws tools.jackson.core.JacksonException if its bytes don't fit
   */
  public static RecordedEvent of(long position, StoredEvent stored, Instant knownAt) {
    return of(position, stored, recordedAt -> knownAt, Subject::of);
  }

  /**
   * The same of one that is only now being numbered, or of which it is known already what it is
   * about, which takes a while to find out.
   *
   * @param knownAt from when it was recorded to when it became known
   */
  static RecordedEvent of(
      long position,
      StoredEvent stored,
      UnaryOperator<Instant> knownAt,
      Function<DomainEvent, Subject> about) {
    var metadata = EventJson.mapper().readValue(stored.metadata(), EventMetadata.class);
    var event = EventJson.read(stored.type(), stored.revision(), stored.payload());
    return new RecordedEvent(
        position,
        stored.ref().eventId(),
        stored.ref().stream(),
        stored.ref().sequence(),
        stored.type(),
        stored.revision(),
        knownAt.apply(metadata.recordedAt()),
        metadata,
        about.apply(event),
        event);
  }

  /** When the command was received. */
  public Instant recordedAt() {
    return metadata.recordedAt();
  }
}
