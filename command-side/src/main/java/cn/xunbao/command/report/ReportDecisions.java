package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.events.report.ReportId;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Has something decided about a report and answers how it stands then. */
final class ReportDecisions {

  private final CommandDispatch dispatch;
  private final BusinessClock clock;

  ReportDecisions(CommandDispatch dispatch, BusinessClock clock) {
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /**
   * Reads a command about a report from a body, has it decided and answers how the report stands.
   *
   * @param command makes the command of what it reads; it isn't sent if there was any fault
   */
  ResponseEntity<ReportStanding> decide(
      ReportId report, JsonBody body, Caller caller, Function<JsonObjectInput, Object> command) {
    return decide(report, read(body, command), caller);
  }

  /** The same for a report that only the body tells. */
  <C> ResponseEntity<ReportStanding> decide(
      JsonBody body,
      Caller caller,
      Function<JsonObjectInput, C> command,
      Function<C, ReportId> report) {
    var read = read(body, command);
    return decide(report.apply(read), read, caller);
  }

  /** Has a command decided that needs no body. */
  ResponseEntity<ReportStanding> decide(ReportId report, Object command, Caller caller) {
    Change<ReportLife> change = dispatch.send(command, caller, clock.now());
    return change.answer(HttpStatus.CREATED, life -> ReportStanding.of(report, life));
  }

  /** Reads a command from a body and has it decided. */
  <R> R send(JsonBody body, Caller caller, Function<JsonObjectInput, Object> command) {
    return dispatch.send(read(body, command), caller, clock.now());
  }

  private static <C> C read(JsonBody body, Function<JsonObjectInput, C> command) {
    var faults = new Faults();
    var input = body.object(faults);
    var read = command.apply(input);
    input.done();
    faults.throwIfAny();
    return read;
  }
}
