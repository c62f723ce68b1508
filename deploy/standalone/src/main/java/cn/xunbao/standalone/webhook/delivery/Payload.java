package cn.xunbao.standalone.webhook.delivery;

import cn.xunbao.edge.json.AnswerInstants;
import cn.xunbao.edge.json.AnswerJson;
import cn.xunbao.edge.json.SimulationMark;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.evidence.StoredCheckpoint;
import cn.xunbao.standalone.webhook.Subscribable;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sent of a checkpoint, with its note, and of an event: {@code
 * {"type","timestamp","data":{"position", …}}}. Who did it isn't in it.
 */
final class Payload {

  private static final JsonMapper MAPPER =
      AnswerJson.configure(JsonMapper.builder())
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private Payload() {}

  static String of(StoredCheckpoint kept) {
    var checkpoint = kept.checkpoint();
    var payload = MAPPER.createObjectNode();
    payload.put("type", Subscribable.CHECKPOINT);
    payload.put("timestamp", AnswerInstants.print(kept.madeAt()));
    var data = payload.putObject("data");
    data.put("size", kept.size());
    data.put("origin", checkpoint.origin());
    data.put("root", checkpoint.root().toString());
    data.put("hash", checkpoint.hash().id());
    data.put("note", kept.note().toString());
    if (checkpoint.simulation()) {
      payload.put(SimulationMark.FIELD, true);
    }
    return MAPPER.writeValueAsString(payload);
  }

  static String of(RecordedEvent event, boolean simulated) {
    var payload = MAPPER.createObjectNode();
    payload.put("type", event.type());
    payload.put("timestamp", AnswerInstants.print(event.recordedAt()));
    var data = payload.putObject("data");
    data.put("position", event.position());
    data.setAll((ObjectNode) MAPPER.valueToTree(event.event()));
    if (simulated) {
      payload.put(SimulationMark.FIELD, true);
    }
    return MAPPER.writeValueAsString(payload);
  }
}
