package cn.xunbao.standalone.demo;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.Delivery.Kind;
import cn.xunbao.standalone.demo.PairPlan.Outcome;
import cn.xunbao.standalone.demo.ProgrammeFile.PlannedTask;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that happens in the demo. It depends on the plan, the due times and the seed alone.
 *
 * @param pairs what becomes of each report that is owed, by period
 * @param timeline all actions in order of time
 */
record DemoScenario(SortedMap<Period, List<PairPlan>> pairs, List<DemoAction> timeline) {

  private static final Period FIRST = Period.parse("2023-03-X3");
  private static final Period LAST = Period.parse("2023-06-X3");

  private static final Duration ROUNDING_OFF = Duration.ofMinutes(1);

  /**
   * What happens at one instant: first the plan changes, then units report, then offices decide,
   * then come problems, meetings and instructions.
   *
   * @param planActions in order
   * @param deliveries in order
   * @param officeSteps in order
   * @param itemCalls in order
   */
  record Moment(
      List<PlanAction> planActions,
      List<Delivery> deliveries,
      List<OfficeStep> officeSteps,
      List<ItemCall> itemCalls) {

    static Moment of(List<DemoAction> actions) {
      return new Moment(
          only(PlanAction.class, actions),
          only(Delivery.class, actions),
          only(OfficeStep.class, actions).stream()
              .sorted(Comparator.comparing(OfficeStep::kind))
              .toList(),
          only(ItemCall.class, actions));
    }

    /** What each unit hands in, by its code. */
    Map<String, List<Delivery>> mail() {
      return deliveries.stream()
          .collect(Collectors.groupingBy(Delivery::unit, LinkedHashMap::new, Collectors.toList()));
    }

    private static <T> List<T> only(Class<T> kind, List<DemoAction> actions) {
      return actions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
  }

  /** The periods that are played, in order. */
  static List<Period> periods() {
    return Stream.iterate(FIRST, period -> period.number() <= LAST.number(), Period::next).toList();
  }

  /**
   * Plans the demo.
   *
   * @param file the programme
   * @param dueTimes the last second that is in time, for each of {@link #periods()}
   * @param seed of all chance
   */
  static DemoScenario plan(ProgrammeFile file, Map<Period, Instant> dueTimes, long seed) {
    var tasks = new LinkedHashMap<String, PlannedTask>();
    file.tasks().forEach(task -> tasks.put(task.code(), task));
    var merger = ReformPlanner.merger();
    var amendment = ReformPlanner.amendment();
    tasks.put(amendment.added().code(), amendment.added());
    var changes = new LeadPlanner(seed, file.unitsByCode()).plan(file.campaigns());
    var leads = new LinkedHashMap<String, LeadHistory>();
    tasks.forEach((code, task) -> leads.put(code, LeadHistory.of(task, changes, merger)));

    var owing =
        leads.values().stream()
            .flatMap(history -> history.terms().stream().map(LeadHistory.Term::unit))
            .toList();
    var planner = new PeriodPlanner(seed, Characters.of(seed, owing));
    var offices = new OfficePlanner(file.campaigns().size());
    var steps = new ArrayList<OfficeStep>();
    var issues = new ArrayList<ItemCall>();
    var pairs = new TreeMap<Period, List<PairPlan>>(Comparator.comparing(Period::number));
    for (var period : periods()) {
      var dueAt = dueTimes.get(period);
      if (dueAt == null) {
        throw new IllegalArgumentException("no due time of " + period);
      }
      var slots = Slots.of(period, dueAt);
      var plans =
          planner.withoutChange(
              planner.plan(period, slots, leads, amendment),
              pairs.getOrDefault(period.previous(), List.of()));
      pairs.put(period, plans);
      steps.addAll(offices.plan(period, slots, plans));
      issues.addAll(IssuePlanner.plan(period, slots));
    }

    var actions = new ArrayList<DemoAction>(changes);
    actions.add(merger);
    actions.add(amendment);
    var writer = new ReportWriter(seed);
    for (var plans : pairs.values()) {
      for (var plan : plans) {
        var task = tasks.get(plan.pair().task());
        if (task != null) {
          actions.addAll(deliveries(plan, task, writer));
        }
      }
    }
    actions.addAll(steps);
    actions.addAll(issues);
    var steady = steady(pairs);
    steady.stream()
        .findFirst()
        .ifPresent(
            pair -> {
              actions.addAll(new ItemPlanner(pair).plan());
              actions.addAll(new IndicatorPlanner(pair.unit()).plan());
              withoutNumbers(steady, tasks)
                  .ifPresent(rated -> actions.addAll(new MatterPlanner(pair).plan(rated)));
            });
    actions.sort(Comparator.comparing(DemoAction::at));
    return new DemoScenario(pairs, List.copyOf(actions));
  }

  /**
   * Reports that are made in the first period, by units that are still to make them in the last.
   */
  private static List<Pair> steady(SortedMap<Period, List<PairPlan>> pairs) {
    var last =
        pairs.getOrDefault(LAST, List.of()).stream()
            .map(PairPlan::pair)
            .map(pair -> new Pair(FIRST, pair.task(), pair.unit()))
            .toList();
    return pairs.getOrDefault(FIRST, List.of()).stream()
        .filter(plan -> plan.firstAt() != null)
        .map(PairPlan::pair)
        .filter(last::contains)
        .toList();
  }

  private static Optional<Pair> withoutNumbers(List<Pair> steady, Map<String, PlannedTask> tasks) {
    return steady.stream()
        .filter(
            pair ->
                Optional.ofNullable(tasks.get(pair.task()))
                    .filter(task -> task.indicators().isEmpty())
                    .isPresent())
        .findFirst();
  }

  /** What happens of it before an instant. */
  DemoScenario until(Instant end) {
    return new DemoScenario(
        pairs, timeline.stream().filter(action -> action.at().isBefore(end)).toList());
  }

  /** What happens, by instant, in order. */
  SortedMap<Instant, Moment> moments() {
    return timeline.stream()
        .collect(
            Collectors.groupingBy(
                DemoAction::at,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Moment::of)));
  }

  /** The instant at which all is over. */
  Instant end() {
    return timeline.getLast().at().plus(ROUNDING_OFF);
  }

  /** Codes of the units that report at all, in order. */
  List<String> reportingUnits() {
    return deliveries().map(Delivery::unit).distinct().sorted().toList();
  }

  Stream<Delivery> deliveries() {
    return timeline.stream().filter(Delivery.class::isInstance).map(Delivery.class::cast);
  }

  /** How many reports of a period have an outcome. */
  Map<Outcome, Long> outcomes(Period period) {
    return pairs.getOrDefault(period, List.of()).stream()
        .map(PairPlan::outcome)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static List<Delivery> deliveries(PairPlan plan, PlannedTask task, ReportWriter writer) {
    var pair = plan.pair();
    var firstAt = plan.firstAt();
    var secondAt = plan.secondAt();
    if (firstAt == null) {
      return List.of();
    }
    var onTime = plan.outcome() == Outcome.ON_TIME;
    if (secondAt == null) {
      var kind = plan.variant() == PairPlan.Variant.NO_CHANGE ? Kind.NO_CHANGE : Kind.FIRST;
      return List.of(delivery(pair, firstAt, kind, writer.write(pair, task), null, onTime, 1));
    }
    return switch (plan.variant()) {
      case NO_CHANGE -> throw new IllegalStateException("nothing follows it");
      case RETURNED ->
          List.of(
              delivery(pair, firstAt, Kind.FIRST, writer.preliminary(pair, task), null, onTime, 1),
              delivery(pair, secondAt, Kind.RETURNED, writer.amended(pair, task), null, onTime, 2));
      case PLAIN, AGAIN -> {
        var content = writer.write(pair, task);
        yield List.of(
            delivery(pair, firstAt, Kind.FIRST, content, null, onTime, 1),
            delivery(pair, secondAt, Kind.AGAIN, content, null, onTime, 1));
      }
      case RESENT ->
          List.of(
              delivery(pair, firstAt, Kind.FIRST, writer.preliminary(pair, task), null, onTime, 1),
              delivery(pair, secondAt, Kind.RESENT, writer.amended(pair, task), null, onTime, 2));
      case CORRECTED -> {
        var before = writer.preliminary(pair, task);
        var after = writer.amended(pair, task);
        var reason =
            before.values().equals(after.values())
                ? "上次填报文字表述不完整，现予补充更正。"
                : "上次填报漏统本旬末数据，经核对原始台账予以更正。";
        yield List.of(
            delivery(pair, firstAt, Kind.FIRST, before, null, onTime, 1),
            delivery(pair, secondAt, Kind.CORRECTED, after, reason, onTime, 2));
      }
    };
  }

  private static Delivery delivery(
      Pair pair,
      Instant at,
      Kind kind,
      Content content,
      @Nullable String reason,
      boolean onTime,
      int revision) {
    return new Delivery(
        at, pair.period(), pair.task(), pair.unit(), kind, content, reason, onTime, revision);
  }
}
