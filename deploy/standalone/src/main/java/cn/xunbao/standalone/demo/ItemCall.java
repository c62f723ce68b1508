package cn.xunbao.standalone.demo;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action: something is recorded that is no report.
 *
 * @param at when
 * @param by who does it
 * @param method PUT or POST
 * @param path below the programme
 * @param body what is sent
 * @param cited code of the task whose latest fact is cited; null: none is
 * @param leadsTo what can be seen at the end because of it; null: nothing is looked at
 */
record ItemCall(
    Instant at,
    Actor by,
    String method,
    String path,
    Map<String, ?> body,
    @Nullable String cited,
    @Nullable Sight leadsTo)
    implements DemoAction {

  /**
   * What can be seen.
   *
   * @param path below the programme
   * @param fields what stands there, by JSON pointer
   */
  record Sight(String path, Map<String, String> fields) {

    Sight {
      fields = Map.copyOf(fields);
    }
  }

  ItemCall {
    body = Map.copyOf(body);
  }

  /** A call with a body. */
  static ItemCall post(Instant at, Actor by, String path, Map<String, ?> body) {
    return new ItemCall(at, by, "POST", path, body, null, null);
  }

  /** The same in place of what is there. */
  ItemCall asPut() {
    return new ItemCall(at, by, "PUT", path, body, cited, leadsTo);
  }

  /** The same, citing the latest fact of a task. */
  ItemCall citing(String task) {
    return new ItemCall(at, by, method, path, body, task, leadsTo);
  }

  /** The same with what can be seen afterwards. */
  ItemCall leadingTo(String seen, Map<String, String> fields) {
    return new ItemCall(at, by, method, path, body, cited, new Sight(seen, fields));
  }
}
