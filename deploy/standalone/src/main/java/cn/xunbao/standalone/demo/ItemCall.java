package cn.xunbao.standalone.demo;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action: something is recorded of a problem, a meeting, an instruction or an indicator.
 *
 * @param at when
 * @param unit code of the unit that does it; null: the coordination office
 * @param path below the programme
 * @param body what is sent
 */
record ItemCall(Instant at, @Nullable String unit, String path, Map<String, ?> body)
    implements DemoAction {

  ItemCall {
    body = Map.copyOf(body);
  }
}
