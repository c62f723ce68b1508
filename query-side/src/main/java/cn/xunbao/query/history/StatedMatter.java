package cn.xunbao.query.history;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventJson;
import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

/**
 * What stands for itself: a rule, a task force, minutes, a step of a circular.
 *
 * @param fact the event as it is recorded
 */
@Schema(name = "StatedFact")
record StatedMatter(JsonNode fact) implements Matter {

  static StatedMatter of(DomainEvent event) {
    return new StatedMatter(EventJson.mapper().valueToTree(event));
  }
}
