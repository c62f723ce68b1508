package cn.xunbao.command.dispatch;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.Caller;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Reads commands from bodies, has them decided and answers what they came to. */
public final class Desk {

  private final CommandDispatch dispatch;
  private final BusinessClock clock;

  Desk(CommandDispatch dispatch, BusinessClock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /**
   * Has a command decided.
   *
   * @param reading makes the command of what it reads, as of now; it isn't sent if there was any
   *     fault
   * @param answer from what it came to, to what is answered
   */
  public <T, B> ResponseEntity<B> decide(
      JsonBody body,
      Caller caller,
      BiFunction<JsonObjectInput, Instant, Object> reading,
      Function<T, B> answer) {
    var now = clock.now();
    var faults = new Faults();
    var input = body.object(faults);
    var command = reading.apply(input, now);
    input.done();
    faults.throwIfAny();
    return decide(command, caller, now, answer);
  }

  /** Has a command decided that needs no body. */
  public <T, B> ResponseEntity<B> decide(Object command, Caller caller, Function<T, B> answer) {
    return decide(command, caller, clock.now(), answer);
  }

  private <T, B> ResponseEntity<B> decide(
      Object command, Caller caller, Instant now, Function<T, B> answer) {
    Change<T> change = dispatch.send(command, caller, now);
    return change.answer(HttpStatus.CREATED, answer);
  }
}
