package cn.xunbao.query.timer;

import cn.xunbao.events.EventTypes;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.ProgrammeAdopted;
import cn.xunbao.events.programme.RhythmAdopted;
import cn.xunbao.events.report.ExtensionGranted;
import cn.xunbao.query.chronicle.EventLookup;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.ProgrammeStates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the table of timers from what the chronicle has numbered since it was last filled. */
public class TimerPlanner {

  private static final String[] TYPES =
      Stream.of(
              ProgrammeAdopted.class,
              CalendarAdopted.class,
              DueRuleAdopted.class,
              PeriodsJoined.class,
              RhythmAdopted.class,
              ExtensionGranted.class)
          .map(type -> EventTypes.typeOf(type).value())
          .toArray(String[]::new);

  private final JdbcClient jdbc;
  private final EventLookup lookup;
  private final ProgrammeStates programmes;
  private final Timers timers;
  private final TransactionTemplate transaction;

  TimerPlanner(
      JdbcClient jdbc,
      EventLookup lookup,
      ProgrammeStates programmes,
      Timers timers,
      TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.lookup = lookup;
    this.programmes = programmes;
    this.timers = timers;
    this.transaction = transaction;
  }

  /** Brings the table up to the chronicle. */
  public void plan() {
    transaction.executeWithoutResult(
        status -> {
          var planned = timers.lockPlanned();
          var newest = newest();
          if (newest > planned) {
            events(planned, newest).forEach(event -> plan(event, newest));
            timers.movePlanned(newest);
          }
        });
  }

  private void plan(RecordedEvent recorded, long newest) {
    switch (recorded.event()) {
      case ProgrammeAdopted e -> byRule(e.programme(), newest);
      case CalendarAdopted e -> byRule(e.programme(), newest);
      case DueRuleAdopted e -> byRule(e.programme(), newest);
      case PeriodsJoined e -> byRule(e.programme(), newest);
      case RhythmAdopted e -> byRule(e.programme(), newest);
      case ExtensionGranted e ->
          state(e.programme(), newest)
              .ifPresent(
                  state ->
                      timers.add(TimerPlan.of(e, recorded.recordedAt(), state.rules().calendar())));
      default -> throw new IllegalArgumentException("no timers for " + recorded.type());
    }
  }

  private void byRule(String programme, long newest) {
    state(programme, newest)
        .ifPresent(
            state -> {
              timers.dropByRule(programme);
              timers.add(TimerPlan.of(state));
            });
  }

  private Optional<ProgrammeState> state(String programme, long newest) {
    return programmes.at(programme, newest);
  }

  private long newest() {
    return jdbc.sql("SELECT position FROM query.head").query(Long.class).single();
  }

  private List<RecordedEvent> events(long after, long upTo) {
    return lookup.events(
        jdbc.sql(
                """
                SELECT %s FROM query.chronicle
                 WHERE position > ? AND position <= ? AND type = ANY (?)
                 ORDER BY position
                """
                    .formatted(EventLookup.COLUMNS))
            .params(after, upTo, TYPES)
            .query(EventLookup.rows())
            .list());
  }
}
