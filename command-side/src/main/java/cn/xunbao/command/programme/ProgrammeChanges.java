package cn.xunbao.command.programme;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.programme.ProgrammeEvent;
import cn.xunbao.events.programme.ProgrammeId;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Reads, checks and sends changes of a programme in force, each in the same way. */
final class ProgrammeChanges {

  private final CommandDispatch dispatch;
  private final ProgrammeDirectory programmes;
  private final PlanReferences references;
  private final BusinessClock clock;

  ProgrammeChanges(
      CommandDispatch dispatch,
      ProgrammeDirectory programmes,
      PlanReferences references,
      BusinessClock clock) {
    this.dispatch = dispatch;
    this.programmes = programmes;
    this.references = references;
    this.clock = clock;
  }

  /** A request that is being read. */
  record Request(String programme, JsonBody body, Precondition precondition, Caller caller) {}

  /**
   * Has a change decided.
   *
   * @param reading from the body and the instant of the request to the change
   * @param answer from the fact and the instant to what is answered
   * @throws cn.xunbao.edge.problem.RejectedException if it is refused
   */
  <B> ResponseEntity<B> decide(
      Request request,
      BiFunction<JsonObjectInput, Instant, ProgrammeChange> reading,
      BiFunction<ProgrammeEvent, Instant, B> answer) {
    var now = clock.now();
    request.caller().requireProgrammeScope(request.programme());
    var expected = request.precondition().require();
    var plan = programmes.require(request.programme());
    plan.requireOpen();
    var faults = new Faults();
    var input = request.body().object(faults);
    var change = reading.apply(input, now);
    input.done();
    if (faults.isEmpty()) {
      change.check(plan, references, now, faults);
    }
    faults.throwIfAny();
    Change<ProgrammeEvent> decided =
        dispatch.send(
            new ChangeProgramme(new ProgrammeId(request.programme()), change, expected),
            request.caller(),
            now);
    Function<ProgrammeEvent, B> body = event -> answer.apply(event, now);
    return decided.answer(HttpStatus.CREATED, body);
  }
}
