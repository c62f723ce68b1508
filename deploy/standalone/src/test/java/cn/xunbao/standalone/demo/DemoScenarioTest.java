package cn.xunbao.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.Delivery.Kind;
import cn.xunbao.standalone.demo.PairPlan.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoScenarioTest {

  @Test
  void theExampleHasTheCountsOfThePlan() {
    assertThat(Scenarios.FILE.counts())
        .isEqualTo(new ProgrammeFile.Counts(87, 6, 165, 176, 65, 51, 66));
  }

  @Test
  void theSameSeedGivesTheSameScenario() {
    assertThat(Scenarios.ofSeed(7)).isEqualTo(Scenarios.ofSeed(7));
  }

  @Test
  void anotherSeedGivesAnotherScenario() {
    assertThat(Scenarios.ofSeed(7).timeline()).isNotEqualTo(Scenarios.ofSeed(8).timeline());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 7, 2023, -5, Long.MAX_VALUE})
  void mostReportsComeInTimeAndAFewLateOrNever(long seed) {
    var outcomes =
        Scenarios.ofSeed(seed).pairs().values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(PairPlan::outcome, Collectors.counting()));
    var all = outcomes.values().stream().mapToLong(Long::longValue).sum();

    assertThat(all).isBetween(1_350L, 1_450L);
    assertThat(percent(outcomes, Outcome.ON_TIME)).isCloseTo(88, within(3.5));
    assertThat(percent(outcomes, Outcome.LATE)).isCloseTo(6, within(2.5));
    assertThat(percent(outcomes, Outcome.MISSING)).isCloseTo(6, within(2.5));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 7, 2023, -5, Long.MAX_VALUE})
  void someReportsAreSentAgainChangedOrCorrected(long seed) {
    var scenario = Scenarios.ofSeed(seed);
    var kinds =
        scenario.deliveries().collect(Collectors.groupingBy(Delivery::kind, Collectors.counting()));

    assertThat(kinds.get(Kind.FIRST)).isBetween(1_250L, 1_380L);
    assertThat(kinds.get(Kind.AGAIN)).isBetween(15L, 70L);
    assertThat(kinds.get(Kind.RESENT)).isBetween(15L, 80L);
    assertThat(kinds.get(Kind.CORRECTED)).isBetween(15L, 70L);
    assertThat(scenario.deliveries().filter(d -> d.kind() == Kind.CORRECTED))
        .allSatisfy(delivery -> assertThat(delivery.reason()).isNotBlank());
  }

  @Test
  void whatIsSentAgainIsTheSameAndWhatIsResentIsNot() {
    var contents = new HashMap<Pair, Content>();
    Scenarios.ofSeed(7)
        .deliveries()
        .forEach(
            delivery -> {
              var pair = delivery.pair();
              var before = contents.put(pair, delivery.content());
              switch (delivery.kind()) {
                case FIRST, NO_CHANGE -> assertThat(before).isNull();
                case AGAIN -> assertThat(delivery.content()).isEqualTo(before);
                case RESENT, CORRECTED, RETURNED ->
                    assertThat(delivery.content()).isNotEqualTo(before);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 2023})
  void theTimelineNeverMovesBackwardsAndMovesTheClockRarely(long seed) {
    var timeline = Scenarios.ofSeed(seed).timeline();
    assertThat(timeline.stream().map(DemoAction::at)).isSorted();

    var moves = new HashMap<Period, HashSet<Object>>();
    for (var action : timeline) {
      if (action instanceof Delivery delivery) {
        moves.computeIfAbsent(delivery.period(), period -> new HashSet<>()).add(action.at());
      }
    }
    assertThat(moves.values()).hasSize(10).allSatisfy(at -> assertThat(at).hasSizeLessThan(11));
    assertThat(timeline.stream().map(DemoAction::at).distinct()).hasSizeLessThan(120);
  }

  @Test
  void noReportComesBeforeItsPeriodOrOnTimeAfterItsDueTime() {
    var scenario = Scenarios.ofSeed(7);
    var extended = new HashMap<Pair, Instant>();
    scenario.pairs().values().stream()
        .flatMap(List::stream)
        .filter(plan -> plan.extendedTo() != null)
        .forEach(plan -> extended.put(plan.pair(), plan.extendedTo()));
    assertThat(extended).hasSize(1);
    assertThat(scenario.deliveries())
        .allSatisfy(
            delivery -> {
              var dueAt =
                  extended.getOrDefault(delivery.pair(), Scenarios.dueAt(delivery.period().code()));
              assertThat(delivery.at()).isAfterOrEqualTo(delivery.period().startsAt());
              if (delivery.kind() != Kind.CORRECTED && delivery.kind() != Kind.RETURNED) {
                assertThat(delivery.at().isAfter(dueAt)).isEqualTo(!delivery.onTime());
              }
            });
  }

  @Test
  void aFewReportsTellOfProblems() {
    var contents = Scenarios.ofSeed(7).deliveries().map(Delivery::content).toList();
    var withProblems = contents.stream().filter(content -> content.problems() != null).count();
    assertThat(100.0 * withProblems / contents.size()).isCloseTo(14, within(5.0));
    assertThat(contents).noneMatch(content -> content.progress().contains("%1$"));
  }

  @Test
  void someReportComesInTheLastSecondAndSomeAtMidnight() {
    var deliveries = Scenarios.ofSeed(7).deliveries().toList();
    assertThat(deliveries)
        .anyMatch(d -> d.at().equals(Scenarios.dueAt(d.period().code())) && d.onTime())
        .anyMatch(
            d -> d.at().equals(Scenarios.dueAt(d.period().code()).plusSeconds(1)) && !d.onTime());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, 2023})
  void runningTotalsNeverFall(long seed) {
    var measures =
        Scenarios.FILE.tasks().stream()
            .flatMap(task -> task.indicators().stream())
            .collect(Collectors.toMap(i -> i.code(), i -> i.measure().name()));
    var last = new HashMap<String, BigDecimal>();
    var scenario = Scenarios.ofSeed(seed);
    for (var period : scenario.pairs().keySet()) {
      scenario
          .deliveries()
          .filter(delivery -> delivery.period().equals(period))
          .flatMap(
              delivery ->
                  delivery.content().values().stream()
                      .map(value -> List.of(delivery.unit(), value.indicator(), value.value())))
          .filter(value -> Objects.equals(measures.get(value.get(1)), "CUMULATIVE"))
          .forEach(
              value -> {
                var figure = new BigDecimal(value.get(2));
                var before = last.put(value.get(0) + value.get(1), figure);
                assertThat(figure)
                    .as(value.toString())
                    .isGreaterThanOrEqualTo(before == null ? BigDecimal.ZERO : before);
              });
    }
    assertThat(last).hasSizeGreaterThan(80);
  }

  @Test
  void aboutEightTasksGetALeadOneOfThemTwoAndOneIsHandedOn() {
    var changes =
        Scenarios.ofSeed(7).timeline().stream()
            .filter(LeadChange.class::isInstance)
            .map(LeadChange.class::cast)
            .toList();
    var groups =
        Scenarios.FILE.units().stream()
            .filter(ProgrammeFile.Unit::isGroup)
            .map(ProgrammeFile.Unit::code)
            .toList();

    assertThat(changes).hasSize(9);
    assertThat(changes.stream().map(LeadChange::task).distinct()).hasSize(8);
    assertThat(changes.stream().filter(change -> change.units().size() == 2)).hasSize(1);
    assertThat(changes)
        .allSatisfy(change -> assertThat(change.units()).doesNotContainAnyElementsOf(groups));
    assertThat(changes.getLast().at()).isEqualTo("2023-05-11T08:30:00Z");
    assertThat(changes.stream().filter(LeadChange::proposed)).hasSize(2);
  }

  @Test
  void aMergedUnitReportsNoMoreAndAnotherOneReportsOnItsTasks() {
    var scenario = Scenarios.ofSeed(7);
    var merger = ReformPlanner.merger();
    var afterwards =
        scenario.deliveries().filter(delivery -> !delivery.at().isBefore(merger.at())).toList();

    assertThat(scenario.timeline()).contains(merger);
    assertThat(scenario.deliveries().map(Delivery::unit)).contains(merger.unit());
    assertThat(afterwards).extracting(Delivery::unit).doesNotContain(merger.unit());
    assertThat(afterwards)
        .filteredOn(delivery -> delivery.task().equals("1.02"))
        .isNotEmpty()
        .allMatch(delivery -> delivery.unit().equals(merger.into()));
  }

  @Test
  void anAmendmentEndsATaskAndBeginsAnotherWithinAPeriod() {
    var scenario = Scenarios.ofSeed(7);
    var amendment = ReformPlanner.amendment();

    assertThat(scenario.timeline()).contains(amendment);
    assertThat(periodsOf(amendment.dropped(), scenario)).last().hasToString("2023-05-X3");
    assertThat(periodsOf(amendment.added().code(), scenario)).first().hasToString("2023-05-X3");
  }

  private static List<Period> periodsOf(String task, DemoScenario scenario) {
    return scenario.pairs().entrySet().stream()
        .filter(
            period -> period.getValue().stream().anyMatch(plan -> plan.pair().task().equals(task)))
        .map(Map.Entry::getKey)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 7, 2023})
  void theTallyOfWhatWasDoneIsTheSumOfWhatWasPlanned(long seed) {
    var scenario = Scenarios.ofSeed(seed);
    var leads = new LinkedHashMap<String, List<String>>();
    Scenarios.FILE.tasks().forEach(task -> leads.put(task.code(), task.leadUnits()));

    for (var period : DemoScenario.periods()) {
      var plans = Objects.requireNonNull(scenario.pairs().get(period));
      var onTime = 0;
      var late = 0;
      var missing = 0;
      for (var plan : plans) {
        switch (plan.outcome()) {
          case ON_TIME -> onTime++;
          case LATE -> late++;
          case MISSING -> missing++;
        }
      }
      assertThat(Tally.of(leads, scenario.timeline(), period, Scenarios.dueAt(period.code())))
          .isEqualTo(
              new Tally(
                  (int) plans.stream().map(plan -> plan.pair().unit()).distinct().count(),
                  (int) plans.stream().map(plan -> plan.pair().task()).distinct().count(),
                  plans.size(),
                  onTime,
                  late,
                  missing));
    }
  }

  private static double percent(Map<Outcome, Long> outcomes, Outcome outcome) {
    var all = outcomes.values().stream().mapToLong(Long::longValue).sum();
    return 100.0 * outcomes.getOrDefault(outcome, 0L) / all;
  }

  @Test
  void officesReturnAcceptExtendConsolidateAndCutOff() {
    var steps =
        Scenarios.ofSeed(7).timeline().stream()
            .filter(OfficeStep.class::isInstance)
            .map(OfficeStep.class::cast)
            .collect(Collectors.groupingBy(OfficeStep::kind, Collectors.counting()));
    assertThat(steps.keySet()).containsExactlyInAnyOrder(OfficeStep.Kind.values());
    assertThat(steps).containsEntry(OfficeStep.Kind.CUT_OFF, 10L);
    assertThat(steps).containsEntry(OfficeStep.Kind.CONSOLIDATE, 60L);
    assertThat(Scenarios.ofSeed(7).deliveries().filter(d -> d.kind() == Kind.NO_CHANGE).count())
        .isPositive();
  }
}
