package cn.xunbao.standalone.escalation;

import cn.xunbao.calendar.WorkingHours;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.item.EscalateItem;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.escalation.NextRung;
import cn.xunbao.query.escalation.NextRungs;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.standalone.simulation.DueWork;
import java.time.Instant;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has overdue items go up the next rung. The row of an item is locked meanwhile, so that another
 * sweeper passes it over; the event is stored in a transaction of its own. A process that is killed
 * in between tries again, and the item's stream accepts each rung once.
 */
final class EscalationTimers implements DueWork {

  private final NextRungs rungs;
  private final ProgrammeStates programmes;
  private final Moments moments;
  private final CommandDispatch dispatch;
  private final BusinessClock clock;
  private final TransactionTemplate holding;
  private final TransactionTemplate apart;

  /**
   * Timers on a clock.
   *
   * @param holding runs what it is given in a transaction
   * @param apart runs what it is given outside of that transaction
   */
  EscalationTimers(
      NextRungs rungs,
      ProgrammeStates programmes,
      Moments moments,
      CommandDispatch dispatch,
      BusinessClock clock,
      TransactionTemplate holding,
      TransactionTemplate apart) {
    this.rungs = rungs;
    this.programmes = programmes;
    this.moments = moments;
    this.dispatch = dispatch;
    this.clock = clock;
    this.holding = holding;
    this.apart = apart;
  }

  @Override
  public Optional<Instant> firstDue(Instant by) {
    if (!rungs.hasWork(by)) {
      return Optional.empty();
    }
    rungs.plan();
    return rungs.first(by);
  }

  @Override
  public void doDue() {
    var now = clock.now();
    if (firstDue(now).isPresent()) {
      while (Boolean.TRUE.equals(holding.execute(status -> fireNext(now)))) {
        // One after the other, each in a transaction of its own.
      }
    }
  }

  /** The same on a clock that runs by itself; a simulated one has it done as it is moved. */
  void sweep() {
    if (!clock.simulated()) {
      doDue();
    }
  }

  private boolean fireNext(Instant now) {
    var taken = rungs.take(now);
    taken.ifPresent(
        item ->
            apart
                .execute(status -> fire(item, now))
                .ifPresentOrElse(until -> rungs.putOff(item, until), () -> rungs.done(item, now)));
    return taken.isPresent();
  }

  /** Fires it, or answers until when it has to be put off. */
  private Optional<Instant> fire(NextRung item, Instant now) {
    var moment = moments.asOf(now);
    var due = rungs.due(item, moment.position());
    if (due.isEmpty()) {
      return Optional.empty();
    }
    var calendar =
        programmes.at(item.programme(), moment.position()).orElseThrow().rules().calendar();
    var at = due.get().at();
    var from = WorkingHours.nextFrom(at.isAfter(now) ? at : now, calendar);
    if (from.isAfter(now)) {
      return Optional.of(from);
    }
    dispatch.<Object>send(
        new EscalateItem(new ItemId(item.kind(), item.programme(), item.item())),
        EventMetadata.system("escalation-%s-%s".formatted(item.item(), now.toEpochMilli()), now));
    return Optional.empty();
  }
}
