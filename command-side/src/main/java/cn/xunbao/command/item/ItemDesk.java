package cn.xunbao.command.item;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.item.ItemLife;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Has something decided about an item and answers how it stands then. */
public final class ItemDesk {

  private final CommandDispatch dispatch;
  private final BusinessClock clock;

  ItemDesk(CommandDispatch dispatch, BusinessClock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /**
   * Reads a command from a body and has it decided.
   *
   * @param command makes the command of what it reads, as of now; it isn't sent if there was any
   *     fault
   */
  public ResponseEntity<ItemStanding> decide(
      JsonBody body, Caller caller, BiFunction<JsonObjectInput, Instant, Object> command) {
    var now = clock.now();
    var faults = new Faults();
    var input = body.object(faults);
    var read = command.apply(input, now);
    input.done();
    faults.throwIfAny();
    return decide(read, caller, now);
  }

  /** Has a command decided that needs no body. */
  ResponseEntity<ItemStanding> decide(Object command, Caller caller) {
    return decide(command, caller, clock.now());
  }

  private ResponseEntity<ItemStanding> decide(Object command, Caller caller, Instant now) {
    Change<ItemLife> change = dispatch.send(command, caller, now);
    return change.answer(HttpStatus.CREATED, ItemStanding::of);
  }
}
