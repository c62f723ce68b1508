package cn.xunbao.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who caused an event, for whom, from where and when. Written by the server alone; it goes into the
 * leaf hash, so its shape is part of the history.
 *
 * @param client id of the API client whose token was used; {@code system} for the software itself
 * @param name name of the acting person, else of the client
 * @param post post of the acting person (职务)
 * @param roles roles of the token
 * @param unit code of the unit that the client is bound to
 * @param address network address of the caller
 * @param correlationId one id for everything that one request caused
 * @param causationId id of the message that directly caused the event
 * @param recordedAt business time of the request, stamped once at the HTTP edge (milliseconds)
 */
public record EventMetadata(
    String client,
    String name,
    @Nullable String post,
    List<String> roles,
    @Nullable String unit,
    @Nullable String address,
    String correlationId,
    @Nullable String causationId,
    Instant recordedAt) {

  /** Client id of what the software does on its own account. */
  public static final String SYSTEM_CLIENT = "system";

  public EventMetadata {
    roles = List.copyOf(roles);
  }

  /** Metadata of something that the software itself does. */
  public static EventMetadata system(String correlationId, Instant recordedAt) {
    return new EventMetadata(
        SYSTEM_CLIENT, "系统", null, List.of(), null, null, correlationId, null, recordedAt);
  }

  /**
   * Whether the same person acts: through the same client, or by the same name and post. A client
   * for which no person is known has no post.
   */
  public boolean isSamePerson(EventMetadata other) {
    return client.equals(other.client)
        || (post != null && post.equals(other.post) && name.equals(other.name));
  }

  /** The same as a flat map, as it travels with messages. */
  public Map<String, Object> toMap() {
    @SuppressWarnings("unchecked")
    Map<String, Object> map = EventJson.mapper().convertValue(this, Map.class);
    return map;
  }

  /**
   * Reads what {@link #toMap} wrote; keys of others are refused.
   *
   * @throws IllegalArgumentException if a required key is missing
   */
  public static EventMetadata fromMap(Map<String, ?> map) {
    return EventJson.mapper().convertValue(map, EventMetadata.class);
  }
}
