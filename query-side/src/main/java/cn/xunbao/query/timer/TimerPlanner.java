package cn.xunbao.query.timer;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.query.chronicle.History;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.Calendars;
import cn.xunbao.query.fact.ProgrammeStates;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the table of timers from what the chronicle has numbered since it was last filled. */
public class TimerPlanner {

  private static final List<String> TYPES =
      Stream.of(
              ProgrammeAdopted.class,
              CalendarAdopted.class,
              DueRuleAdopted.class,
              PeriodsJoined.class,
              RhythmAdopted.class,
              ExtensionGranted.class)
          .map(type -> EventTypes.typeOf(type).value())
          .toList();

  private final History history;
  private final ProgrammeStates programmes;
  private final Timers timers;
  private final TransactionTemplate transaction;

  TimerPlanner(
      History history, ProgrammeStates programmes, Timers timers, TransactionTemplate transaction) {
    this.history = history;
    this.programmes = programmes;
    this.timers = timers;
    this.transaction = transaction;
  }

  /** Brings the table up to the chronicle, where it stays until the transaction ends. */
  public long plan() {
    return transaction.execute(
        status -> timers.plan((after, upTo) -> plan(after, upTo, programmes, timers)));
  }

  /** Puts the timers that follow from part of the history where they belong. */
  void plan(long after, long upTo, ProgrammeStates states, PlannedTimers planned) {
    var calendars = states.calendars(upTo);
    history.ofTypes(TYPES, after, upTo).forEach(event -> plan(event, states, calendars, planned));
  }

  private static void plan(
      RecordedEvent recorded, ProgrammeStates states, Calendars calendars, PlannedTimers planned) {
    var position = recorded.position();
    switch (recorded.event()) {
      case ProgrammeAdopted e -> byRule(e.programme(), position, states, planned);
      case CalendarAdopted e -> byRule(e.programme(), position, states, planned);
      case DueRuleAdopted e -> byRule(e.programme(), position, states, planned);
      case PeriodsJoined e -> byRule(e.programme(), position, states, planned);
      case RhythmAdopted e -> byRule(e.programme(), position, states, planned);
      case ExtensionGranted e ->
          calendars
              .at(e.programme(), position)
              .ifPresent(calendar -> planned.add(TimerPlan.of(e, recorded.recordedAt(), calendar)));
      default -> throw new IllegalArgumentException("no timers for " + recorded.type());
    }
  }

  private static void byRule(
      String programme, long position, ProgrammeStates states, PlannedTimers planned) {
    states
        .at(programme, position)
        .ifPresent(
            state -> {
              planned.dropByRule(programme);
              planned.add(TimerPlan.of(state));
            });
  }
}
