package cn.xunbao.query.replay;

import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.FactComparison;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.Generations;
import java.util.List;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a replay from one state to the next. Each step is taken up again where it was broken off:
 * what it has done is in one transaction with where it has come.
 */
final class ReplayRunner {

  private final ReplayStore store;
  private final Folding folding;
  private final Generations generations;
  private final FactComparison comparison;
  private final Chronicle chronicle;
  private final Facts live;
  private final List<Projection> projections;
  private final BusinessClock clock;
  private final TransactionTemplate transaction;

  ReplayRunner(
      ReplayStore store,
      Folding folding,
      Generations generations,
      FactComparison comparison,
      Chronicle chronicle,
      Facts live,
      List<Projection> projections,
      BusinessClock clock,
      TransactionTemplate transaction) {
    this.store = store;
    this.folding = folding;
    this.generations = generations;
    this.comparison = comparison;
    this.chronicle = chronicle;
    this.live = live;
    this.projections = List.copyOf(projections);
    this.clock = clock;
    this.transaction = transaction;
  }

  /** Does the next thing about it. */
  void step(Run run) {
    if (run.cancelled() && !hasSwitched(run)) {
      end(run, ReplayState.CANCELLED);
      return;
    }
    switch (run.state()) {
      case WAITING -> begin(run);
      case LOADING -> load(run);
      case INDEXING -> index(run);
      case COMPARING -> compare(run);
      case READY -> store.move(run.id(), ReplayState.SWITCHING);
      case SWITCHING -> switchOver(run);
      case SETTLING -> settle(run);
      case DONE, CANCELLED, FAILED -> {}
    }
  }

  private static boolean hasSwitched(Run run) {
    return run.replaced() != null;
  }

  private void begin(Run run) {
    transaction.executeWithoutResult(
        status -> {
          if (run.order().foldsFacts()) {
            var upTo = run.order().upTo();
            store.open(run.id(), generations.open(), upTo == null ? chronicle.newest() : upTo);
          }
          store.move(
              run.id(), run.order().foldsFacts() ? ReplayState.LOADING : ReplayState.SETTLING);
        });
  }

  private void load(Run run) {
    var from = generations.find(run.made()).orElseThrow().position();
    store.takeUp(run.id(), from);
    folding.load(
        run.made(),
        from,
        run.target(),
        () -> Thread.currentThread().isInterrupted() || store.find(run.id()).cancelled());
    if (generations.find(run.made()).orElseThrow().position() == run.target()) {
      store.move(run.id(), ReplayState.INDEXING);
    }
  }

  private void index(Run run) {
    transaction.executeWithoutResult(
        status -> {
          generations.seal(run.made());
          store.move(run.id(), ReplayState.COMPARING);
          if (run.order().kind() == ReplayKind.SCRATCH) {
            end(run, ReplayState.DONE);
          }
        });
  }

  private void compare(Run run) {
    folding.catchUp(run.made(), chronicle.newest());
    transaction.executeWithoutResult(
        status -> {
          var position = generations.find(run.made()).orElseThrow().position();
          var differences = new Differences();
          comparison.compare(generations.live(), run.made(), position, differences::add);
          store.compared(run.id(), position, differences);
          store.move(run.id(), afterComparison(run, differences));
        });
  }

  private static ReplayState afterComparison(Run run, Differences differences) {
    if (run.order().kind() == ReplayKind.DRIFT_CHECK) {
      return ReplayState.SETTLING;
    }
    return differences.count() == 0 ? ReplayState.SWITCHING : ReplayState.READY;
  }

  /** The chronicle stands still while the last events are derived, which are few. */
  private void switchOver(Run run) {
    folding.catchUp(run.made(), chronicle.newest());
    transaction.executeWithoutResult(
        status -> {
          var newest = chronicle.hold();
          folding.catchUp(run.made(), newest);
          var before = generations.live();
          generations.moveTo(before, newest);
          generations.switchTo(run.made());
          store.replaced(run.id(), before);
          store.move(run.id(), ReplayState.SETTLING);
        });
  }

  /** One transaction each: none waits for another's locks while it holds its own. */
  private void settle(Run run) {
    projections.stream()
        .filter(projection -> run.order().projections().contains(projection.name()))
        .filter(projection -> !run.settled().contains(projection.name()))
        .forEach(projection -> transaction.executeWithoutResult(status -> settle(run, projection)));
    end(run, ReplayState.DONE);
  }

  private void settle(Run run, Projection projection) {
    var position = projection.hold();
    var facts = factsOf(run, position);
    var differences = new Differences();
    differences.compare(
        projection.name(), projection.derived(facts, position), projection.kept(), position);
    if (run.order().kind() == ReplayKind.REBUILD && differences.count() > 0) {
      projection.refill(facts, position);
    }
    store.compared(run.id(), position, differences);
    store.settled(run.id(), projection.name());
  }

  /** A check goes by what it has derived itself. */
  private Facts factsOf(Run run, long position) {
    var made = run.generation();
    if (made == null || run.order().kind() == ReplayKind.REBUILD) {
      return live;
    }
    folding.catchUp(made, position);
    return generations.facts(made);
  }

  private void end(Run run, ReplayState state) {
    store.end(run.id(), state, null, clock.now());
  }

  /** Ends it because of what went wrong. */
  void fail(Run run, RuntimeException cause) {
    store.end(run.id(), ReplayState.FAILED, Objects.toString(cause.getMessage(), "?"), clock.now());
  }
}
