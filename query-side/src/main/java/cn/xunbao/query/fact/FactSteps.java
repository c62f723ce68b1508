package cn.xunbao.query.fact;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.duty.ReportLife;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.value.ValueEvent;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.indicator.ValueLife;
import cn.xunbao.item.ItemLife;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.succession.UnitLife;
import cn.xunbao.work.NodesLife;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How what is known has come about: each state that facts made, by the position of the fact that
 * made it. Nothing is kept for it: rows that are never closed have their position in the key, of
 * the others each names its own, before which the row stood that it closed.
 */
public final class FactSteps {

  private final Facts facts;
  private final String programme;
  private final long position;

  /**
   * Those of a programme.
   *
   * @param position position of the last event that counts
   */
  public FactSteps(Facts facts, String programme, long position) {
    this.facts = facts;
    this.programme = programme;
    this.position = position;
  }

  /** Who answered for a task. */
  public SortedMap<Long, TaskPeople> people(String task) {
    return fold(
        FactKind.TASK_PEOPLE,
        task + "/",
        (before, fact) -> PeopleOfTasks.after(before, fact.event()));
  }

  /** How far a task had come on the way to its closing. */
  public SortedMap<Long, ClosingLife> closing(String task) {
    return fold(
        FactKind.CLOSING,
        task + "/",
        (before, fact) ->
            (before == null ? ClosingLife.NONE : before)
                .after((ClosingEvent) fact.event(), fact.recordedAt()));
  }

  /** Whether and how a task had ended; empty while it goes on. */
  public SortedMap<Long, Optional<TaskEnd>> end(String task) {
    var steps = new TreeMap<Long, Optional<TaskEnd>>();
    back(FactKind.TASK_END, task, TaskEnd::position)
        .forEach((at, end) -> steps.put(at, Optional.of(end)));
    facts
        .prefixed(programme, FactKind.TASK_REOPENING, task + "/", position)
        .values()
        .forEach(reopening -> steps.put(reopening.position(), Optional.empty()));
    return steps;
  }

  /** The work nodes of a task. */
  public SortedMap<Long, NodesLife> nodes(String task) {
    return fold(
        FactKind.WORK_NODES,
        task + "/",
        (before, fact) -> NodesLife.after(before, (NodesEvent) fact.event(), fact.by()));
  }

  /** What was settled about an indicator. */
  public SortedMap<Long, IndicatorLife> indicator(String code) {
    return fold(
        FactKind.INDICATOR,
        code + "/",
        (before, fact) ->
            (before == null ? IndicatorLife.PLANNED : before).after(fact.as(IndicatorEvent.class)));
  }

  /** What others said of the values of an indicator. */
  public Map<ValueId, SortedMap<Long, ValueLife>> checks(String indicator) {
    return folds(
        FactKind.VALUE,
        indicator + "/",
        fact -> fact.as(ValueEvent.class).event().id(),
        (before, fact) -> ValueLife.after(before, fact.as(ValueEvent.class)));
  }

  /** How a report stood. */
  public SortedMap<Long, ReportLife> life(ReportId report) {
    return fold(
        FactKind.REPORT_STEP,
        PeriodReports.key(report) + "/",
        (before, step) -> (before == null ? ReportLife.OPEN : before).after(step));
  }

  /** What a report said. */
  public SortedMap<Long, ReportFact> content(ReportId report) {
    return back(FactKind.REPORT, PeriodReports.key(report), ReportFact::position);
  }

  /** The tracked items of a kind, by id. */
  public Map<String, SortedMap<Long, ItemLife>> items(ItemKind kind) {
    return folds(
        FactKind.ITEM,
        kind + "/",
        fact -> ((ItemEvent) fact.event()).item(),
        (before, fact) -> ItemLife.after(before, (ItemEvent) fact.event(), fact.recordedAt()));
  }

  /** The measures towards units, by id. */
  public Map<String, SortedMap<Long, MeasureLife>> measures() {
    return folds(
        FactKind.MEASURE,
        "",
        fact -> ((MeasureEvent) fact.event()).measure(),
        (before, fact) -> MeasureLife.after(before, (MeasureEvent) fact.event()));
  }

  /** What was known of a unit, by the number of the event in its stream. */
  public static SortedMap<Long, UnitLife> unit(Facts facts, String code, long position) {
    var steps = new TreeMap<Long, UnitLife>();
    facts
        .one(Facts.NO_PROGRAMME, FactKind.UNIT, code, position)
        .ifPresent(fact -> steps.put(0L, UnitState.of(fact).life()));
    facts
        .prefixed(Facts.NO_PROGRAMME, FactKind.UNIT_CHANGE, code + "/", position)
        .values()
        .forEach(
            change ->
                steps.put(change.version(), steps.lastEntry().getValue().after(change.event())));
    return steps;
  }

  private <F, L> SortedMap<Long, L> fold(
      FactKind<F> kind, String prefix, BiFunction<@Nullable L, F, L> after) {
    var steps = new TreeMap<Long, L>();
    facts
        .prefixed(programme, kind, prefix, position)
        .forEach((key, fact) -> step(steps, key, fact, after));
    return steps;
  }

  private <F, K, L> Map<K, SortedMap<Long, L>> folds(
      FactKind<F> kind, String prefix, Function<F, K> of, BiFunction<@Nullable L, F, L> after) {
    var all = new LinkedHashMap<K, SortedMap<Long, L>>();
    facts
        .prefixed(programme, kind, prefix, position)
        .forEach(
            (key, fact) ->
                step(
                    all.computeIfAbsent(of.apply(fact), none -> new TreeMap<>()),
                    key,
                    fact,
                    after));
    return all;
  }

  private static <F, L> void step(
      SortedMap<Long, L> steps, String key, F fact, BiFunction<@Nullable L, F, L> after) {
    var before = steps.isEmpty() ? null : steps.get(steps.lastKey());
    steps.put(FactKeys.positionOfStep(key), after.apply(before, fact));
  }

  /** A row that takes the place of another one, and those before it. */
  private <F> SortedMap<Long, F> back(FactKind<F> kind, String key, Function<F, Long> place) {
    var steps = new TreeMap<Long, F>();
    var row = facts.one(programme, kind, key, position);
    while (row.isPresent()) {
      var at = place.apply(row.get());
      steps.put(at, row.get());
      row = facts.one(programme, kind, key, at - 1);
    }
    return steps;
  }
}
