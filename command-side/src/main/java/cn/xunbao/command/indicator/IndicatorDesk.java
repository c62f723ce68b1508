package cn.xunbao.command.indicator;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.input.JsonObjectInput;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.edge.version.Precondition;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.indicator.IndicatorId;
import cn.xunbao.indicator.IndicatorLife;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Reads, checks and sends what is settled about indicators, each in the same way. */
final class IndicatorDesk {

  private final CommandDispatch dispatch;
  private final ProgrammeDirectory programmes;
  private final IndicatorReferences references;
  private final BusinessClock clock;

  IndicatorDesk(
      CommandDispatch dispatch,
      ProgrammeDirectory programmes,
      IndicatorReferences references,
      BusinessClock clock) {
    this.dispatch = dispatch;
    this.programmes = programmes;
    this.references = references;
    this.clock = clock;
  }

  /** A request that is being read. */
  record Request(String programme, String code, JsonBody body, Caller caller) {}

  /**
   * The indicator that a request is about.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none, 403 out of the caller's
   *     programme
   */
  IndicatorView indicator(Request request) {
    request.caller().requireProgrammeScope(request.programme());
    return references.indicators().require(request.programme(), request.code());
  }

  /**
   * Has something settled by an office, on what the caller has seen.
   *
   * @throws cn.xunbao.edge.problem.RejectedException if it is refused
   */
  ResponseEntity<IndicatorAnswer> settle(
      Request request,
      Precondition precondition,
      Function<JsonObjectInput, IndicatorChange> reading) {
    var indicator = indicator(request);
    IndicatorScope.requireOffice(request.caller(), request.programme(), indicator.campaign());
    var isNew = indicator.life().equals(IndicatorLife.PLANNED);
    return decide(
        request, indicator, isNew ? precondition.expected() : precondition.require(), reading);
  }

  /**
   * Has something decided.
   *
   * @throws cn.xunbao.edge.problem.RejectedException if it is refused
   */
  ResponseEntity<IndicatorAnswer> decide(
      Request request,
      IndicatorView indicator,
      ExpectedVersion expected,
      Function<JsonObjectInput, IndicatorChange> reading) {
    var now = clock.now();
    programmes.require(request.programme()).requireOpen();
    var faults = new Faults();
    var input = request.body().object(faults);
    var change = reading.apply(input);
    input.done();
    if (faults.isEmpty()) {
      change.check(indicator, references, now, faults);
    }
    faults.throwIfAny();
    var id = new IndicatorId(request.programme(), request.code());
    Change<IndicatorEvent> decided =
        dispatch.send(new ChangeIndicator(id, change, expected), request.caller(), now);
    return decided.answer(HttpStatus.CREATED, event -> IndicatorAnswer.of(event, now));
  }

  /** Has an indicator brought into the plan. */
  ResponseEntity<IndicatorAnswer> define(DefineIndicator command, Caller caller) {
    var now = clock.now();
    programmes.require(command.target().programme()).requireOpen();
    Change<IndicatorEvent> decided = dispatch.send(command, caller, now);
    return decided.answer(HttpStatus.CREATED, event -> IndicatorAnswer.of(event, now));
  }
}
