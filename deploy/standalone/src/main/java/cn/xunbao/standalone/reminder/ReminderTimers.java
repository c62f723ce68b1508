package cn.xunbao.standalone.reminder;

import cn.xunbao.calendar.WorkingHours;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.command.reminder.RemindUnits;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.reminder.ReminderKind;
import cn.xunbao.period.Period;
import cn.xunbao.query.at.Moment;
import cn.xunbao.query.at.Moments;
import cn.xunbao.query.duty.OpenReports;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ProgrammeStates;
import cn.xunbao.query.summary.Obligation;
import cn.xunbao.query.summary.ReportState;
import cn.xunbao.query.timer.Timer;
import cn.xunbao.query.timer.TimerPlanner;
import cn.xunbao.query.timer.Timers;
import cn.xunbao.standalone.simulation.DueWork;
import java.time.Instant;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fires the timers that are due. The row of a timer is locked while it is fired, so that another
 * sweeper passes it over; the reminders are stored in a transaction of their own. A process that is
 * killed in between fires the timer again, and the streams accept it once.
 */
final class ReminderTimers implements DueWork {

  private final TimerPlanner planner;
  private final Timers timers;
  private final ProgrammeStates programmes;
  private final OpenReports openReports;
  private final Moments moments;
  private final CommandDispatch dispatch;
  private final BusinessClock clock;
  private final TransactionTemplate holding;
  private final TransactionTemplate apart;

  /**
   * Timers on a clock.
   *
   * @param holding runs what it is given in a transaction
   * @param apart runs what it is given outside of that transaction, which must hold nothing but the
   *     timer
   */
  ReminderTimers(
      TimerPlanner planner,
      Timers timers,
      ProgrammeStates programmes,
      OpenReports openReports,
      Moments moments,
      CommandDispatch dispatch,
      BusinessClock clock,
      TransactionTemplate holding,
      TransactionTemplate apart) {
    this.planner = planner;
    this.timers = timers;
    this.programmes = programmes;
    this.openReports = openReports;
    this.moments = moments;
    this.dispatch = dispatch;
    this.clock = clock;
    this.holding = holding;
    this.apart = apart;
  }

  @Override
  public Optional<Instant> firstDue(Instant by) {
    if (!timers.hasWork(by)) {
      return Optional.empty();
    }
    planner.plan();
    return timers.first(by);
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
    var taken = timers.take(now);
    taken.ifPresent(
        timer -> {
          var at = apart.execute(status -> fire(timer, now));
          if (at != null && at.isAfter(now)) {
            timers.putOff(timer, at);
          } else {
            timers.done(timer, now);
          }
        });
    return taken.isPresent();
  }

  /** Fires it, or answers until when it has to be put off. */
  private Instant fire(Timer timer, Instant now) {
    if (now.isAfter(timer.lapsesAt())) {
      return now;
    }
    var moment = moments.asOf(now);
    var state = programmes.at(timer.programme(), moment.position()).orElseThrow();
    if (WorkingHours.contain(now, state.rules().calendar())) {
      remind(timer, state, moment);
      return now;
    }
    return WorkingHours.nextFrom(now, state.rules().calendar());
  }

  private void remind(Timer timer, ProgrammeState state, Moment moment) {
    var open =
        openReports.at(state, Period.parse(timer.period()), moment).stream()
            .filter(owed -> concerns(timer, owed))
            .toList();
    if (!open.isEmpty()) {
      var now = moment.asOf();
      dispatch.<Object>send(
          new RemindUnits(
              timer.programme(), timer.period(), timer.kind(), OwingUnits.of(open), null),
          EventMetadata.system(
              "timer-%s-%s-%s".formatted(timer.kind(), timer.period(), now.toEpochMilli()), now));
    }
  }

  private static boolean concerns(Timer timer, Obligation owed) {
    var state = timer.kind() == ReminderKind.BEFORE_DUE ? ReportState.PENDING : ReportState.MISSING;
    return owed.dueAt().equals(timer.dueAt()) && owed.state() == state;
  }
}
