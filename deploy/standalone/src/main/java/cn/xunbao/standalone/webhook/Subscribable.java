package cn.xunbao.standalone.webhook;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.client.ClientEvent;
import cn.xunbao.events.simulation.SimulationEvent;
import cn.xunbao.events.webhook.WebhookEvent;
import java.util.LinkedHashMap;
import java.util.Map;

/** Types of events that may be sent: all but those about the system itself; and checkpoints. */
public final class Subscribable {

  /** A signed checkpoint was made. That is no event, or each would be the cause of the next one. */
  public static final String CHECKPOINT = "checkpoint.published";

  private static final Map<String, String> NAMES = names();

  private Subscribable() {}

  /** Their stable names, each by itself. */
  static Map<String, String> byName() {
    return NAMES;
  }

  private static Map<String, String> names() {
    var names = new LinkedHashMap<String, String>();
    EventTypes.all().stream()
        .filter(
            type ->
                !ClientEvent.class.isAssignableFrom(type)
                    && !SimulationEvent.class.isAssignableFrom(type)
                    && !WebhookEvent.class.isAssignableFrom(type))
        .map(type -> EventTypes.typeOf(type).value())
        .forEach(name -> names.put(name, name));
    names.put(CHECKPOINT, CHECKPOINT);
    return names;
  }
}
