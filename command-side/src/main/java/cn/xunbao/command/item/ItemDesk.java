package cn.xunbao.command.item;

import cn.xunbao.command.dispatch.Desk;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.Caller;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;

/** Has something decided about an item and answers how it stands then. */
public final class ItemDesk {

  private final Desk desk;

  ItemDesk(Desk desk) {
    this.desk = desk;
  }

  /**
   * Reads a command from a body and has it decided.
   *
   * @param command makes the command of what it reads, as of now; it isn't sent if there was any
   *     fault
   */
  public ResponseEntity<ItemStanding> decide(
      JsonBody body, Caller caller, BiFunction<JsonObjectInput, Instant, Object> command) {
    return desk.decide(body, caller, command, ItemStanding::of);
  }

  /** Has a command decided that needs no body. */
  ResponseEntity<ItemStanding> decide(Object command, Caller caller) {
    return desk.decide(command, caller, ItemStanding::of);
  }
}
