package cn.xunbao.query.fact;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventTypes;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An event that is kept as it is, to be folded with the others of its stream.
 *
 * @param type its stable name
 * @param content the event
 * @param recordedAt when it was recorded
 */
public record EventFact(String type, JsonNode content, Instant recordedAt) {

  static EventFact of(DomainEvent event, Instant recordedAt) {
    return new EventFact(
        EventTypes.typeOf(event.getClass()).value(),
        EventJson.mapper().valueToTree(event),
        recordedAt);
  }

  /** The event again. */
  DomainEvent event() {
    return EventJson.mapper().treeToValue(content, EventTypes.named(type).orElseThrow());
  }
}
