package cn.xunbao.query.fact;

import cn.xunbao.events.EventJson;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.unit.UnitEvent;
import tools.jackson.databind.JsonNode;

/**
 * What happened to a unit after its registration. Dates lie in the past or future of what is asked
 * for, so all changes are kept and folded for each question.
 *
 * @param unit code of the unit
 * @param type stable name of the event
 * @param version number of the event in the unit's stream
 * @param content the event
 */
public record UnitChange(String unit, String type, long version, JsonNode content) {

  static UnitChange of(UnitEvent event, long version) {
    return new UnitChange(
        event.unit(),
        EventTypes.typeOf(event.getClass()).value(),
        version,
        EventJson.mapper().valueToTree(event));
  }

  /** The event again. */
  UnitEvent event() {
    var event = EventTypes.named(type).orElseThrow();
    return (UnitEvent) EventJson.mapper().treeToValue(content, event);
  }
}
