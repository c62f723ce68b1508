package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.duty.ReportLife;
import cn.xunbao.duty.ReportStep;
import cn.xunbao.duty.ReportStep.Kind;
import cn.xunbao.events.report.Excuse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/**
 * Random lives of reports, as the rules allow them, held against a simple model beside the code.
 */
class ReportLifePropertiesTest {

  private static final Instant DUE = SampleProgramme.at("2023-04-12T23:59:59");
  private static final Instant CUT_OFF = SampleProgramme.at("2023-04-14T12:00:00");
  private static final BigDecimal HUNDRED = new BigDecimal("100");
  private static final Duration WORKDAY = Duration.ofHours(24);

  @Property(tries = 1000)
  void aReportStandsAsTheSimpleModelSays(@ForAll long seed) {
    var random = new Random(seed);
    var steps = life(random, 8);
    var judgedAt = last(steps).plus(Duration.ofMinutes(random.nextInt(6000)));

    assertThat(judged(steps, judgedAt).state()).isEqualTo(model(steps, judgedAt));
  }

  @Property(tries = 1000)
  void aReturnAfterTheCutOffNeverChangesHowAUnitStands(@ForAll long seed) {
    var random = new Random(seed);
    var steps = life(random, 6);
    var life = ReportLife.of(steps);
    if (life.stage() != ReportLife.Stage.SUBMITTED) {
      return;
    }
    var returnedAt = max(last(steps), CUT_OFF).plusSeconds(1 + random.nextInt(100_000));
    var judgedAt = returnedAt.plus(Duration.ofDays(random.nextInt(20)));
    var before = judged(steps, judgedAt).state();

    var returned = new ArrayList<>(steps);
    returned.add(returnedAt(returnedAt, true));
    assertThat(judged(returned, judgedAt).state()).isEqualTo(before);
    var sentAgainAt = returnedAt.plusSeconds(1 + random.nextInt(1_000_000));
    returned.add(
        handedIn(
            Kind.RESUBMITTED, sentAgainAt, ReportLife.of(returned).keepsPunctuality(sentAgainAt)));
    assertThat(judged(returned, sentAgainAt.plus(Duration.ofDays(9))).state()).isEqualTo(before);
  }

  @Property(tries = 1000)
  void clocksNeverRunBackwardsAndTogetherCoverTheTimeInReview(@ForAll long seed) {
    var steps = life(new Random(seed), 10);
    var end = last(steps).plus(Duration.ofHours(5));
    var clocks = ReportLife.of(steps).clocks().stopped(end);

    assertThat(clocks.withUnit()).isGreaterThanOrEqualTo(Duration.ZERO);
    assertThat(clocks.withSupervisor()).isGreaterThanOrEqualTo(Duration.ZERO);
    assertThat(clocks.withUnit().plus(clocks.withSupervisor()))
        .isLessThanOrEqualTo(Duration.between(steps.getFirst().at(), end));
  }

  @Property(tries = 300)
  void excusedReportsLeaveTheDenominatorAndCountsAddUp(@ForAll long seed) {
    var random = new Random(seed);
    var plan = SampleProgramme.of2023();
    var excused = 0;
    var tasks = 1 + random.nextInt(6);
    for (var n = 1; n <= tasks; n++) {
      var task = "1.0" + n;
      plan.task(1, task, List.of("U" + (1 + random.nextInt(3))));
    }
    plan.cutOff("2023-04-X1", "2023-04-14T12:00:00");
    for (var n = 1; n <= tasks; n++) {
      var task = "1.0" + n;
      var unit = plan.state().leads(task).getFirst();
      for (var step : life(random, 6)) {
        plan.step("2023-04-X1", task, unit, step);
      }
      if (random.nextInt(4) == 0) {
        excused++;
        plan.step("2023-04-X1", task, unit, excuse());
      }
    }
    var counts = plan.brief("2023-04-X1", "2023-04-20T09:00:00").reporting().reports();

    assertThat(counts.expected()).isEqualTo(tasks - excused);
    assertThat(counts.expected())
        .isEqualTo(counts.submitted() + counts.pending() + counts.missing());
    assertThat(counts.submitted()).isEqualTo(counts.onTime() + counts.late());
    assertThat(counts.rate() == null || counts.rate().intValue() <= 100).isTrue();
  }

  @Property(tries = 300)
  void reportsTasksAndUnitsAreCountedAsTheSimpleModelSays(@ForAll long seed) {
    var random = new Random(seed);
    var judgedAt = SampleProgramme.at("2023-04-20T09:00:00");
    var plan = SampleProgramme.of2023();
    plan.cutOff("2023-04-X1", "2023-04-14T12:00:00");
    var all = new ArrayList<ReportState>();
    var byTask = new HashMap<String, List<ReportState>>();
    var byUnit = new HashMap<String, List<ReportState>>();
    for (var n = 1; n <= 1 + random.nextInt(6); n++) {
      var task = "1.0" + n;
      var leads = Stream.of("U1", "U2", "U3").filter(unit -> random.nextBoolean()).toList();
      plan.task(1, task, leads);
      for (var unit : leads) {
        var steps = random.nextInt(4) == 0 ? List.<ReportStep>of() : life(random, 6);
        steps.forEach(step -> plan.step("2023-04-X1", task, unit, step));
        if (random.nextInt(6) == 0) {
          plan.step("2023-04-X1", task, unit, excuse());
        } else {
          var state = model(steps, judgedAt);
          all.add(state);
          byTask.computeIfAbsent(task, t -> new ArrayList<>()).add(state);
          byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(state);
        }
      }
    }
    var counted = plan.brief("2023-04-X1", "2023-04-20T09:00:00").reporting();

    assertCounted(counted.reports(), all.stream().map(List::of).toList());
    assertCounted(counted.tasks(), byTask.values());
    assertCounted(counted.units(), byUnit.values());
  }

  /** In where all are in, and late where one of them was; never more than there are. */
  private static void assertCounted(Counts counts, Collection<List<ReportState>> groups) {
    var in = groups.stream().filter(g -> g.stream().allMatch(ReportState::isSubmitted)).toList();
    var late = in.stream().filter(group -> group.contains(ReportState.LATE)).count();
    assertThat(counts.expected()).isEqualTo(groups.size());
    assertThat(counts.submitted()).isEqualTo(in.size());
    assertThat(counts.late()).isEqualTo((int) late);
    assertThat(counts.onTime()).isEqualTo((int) (in.size() - late));
    assertThat(counts.pending() + counts.missing()).isEqualTo(groups.size() - in.size());
    assertThat(counts.rate() == null || counts.rate().compareTo(HUNDRED) <= 0).isTrue();
  }

  private static Obligation judged(List<ReportStep> steps, Instant judgedAt) {
    return Obligation.judged(
        1, "1.01", "A", ReportLife.of(steps), DUE, cutOffAsOf(judgedAt), judgedAt);
  }

  private static @Nullable Instant cutOffAsOf(Instant at) {
    return at.isBefore(CUT_OFF) ? null : CUT_OFF;
  }

  /**
   * Goes through the steps once for each question: is something handed in, was it in time, was it
   * in before the cut-off.
   */
  private static ReportState model(List<ReportStep> steps, Instant judgedAt) {
    var in = false;
    var onTime = false;
    Instant inSince = Instant.MAX;
    Instant due = DUE;
    Instant lastChance = DUE;
    for (var step : steps) {
      switch (step.kind()) {
        case SUBMITTED -> {
          in = true;
          onTime = !step.at().isAfter(due);
          inSince = step.at();
        }
        case RETURNED -> {
          if (!step.afterCutOff()) {
            in = false;
            lastChance = step.at().plus(WORKDAY);
          }
        }
        case RESUBMITTED -> {
          if (!in && inSince == Instant.MAX) {
            onTime = !step.at().isAfter(due);
            inSince = step.at();
          } else if (!in && step.at().isAfter(lastChance)) {
            onTime = false;
            inSince = step.at();
          }
          in = true;
          lastChance = due;
        }
        case WITHDRAWN -> {
          in = false;
          onTime = false;
          inSince = Instant.MAX;
          lastChance = due;
        }
        case EXTENSION_GRANTED -> due = Objects.requireNonNull(step.until());
        default -> {}
      }
    }
    var madeUp = in && !onTime && !judgedAt.isBefore(CUT_OFF) && inSince.isAfter(CUT_OFF);
    if (in && !madeUp) {
      return onTime ? ReportState.ON_TIME : ReportState.LATE;
    }
    return !madeUp && judgedAt.isBefore(max(lastChance, due).plusSeconds(1))
        ? ReportState.PENDING
        : ReportState.MISSING;
  }

  /** Steps that the command side allows, minutes to days apart, from 11 April on. */
  private static List<ReportStep> life(Random random, int length) {
    var steps = new ArrayList<ReportStep>();
    var at = SampleProgramme.at("2023-04-11T08:00:00");
    for (var n = 0; n < 1 + random.nextInt(length); n++) {
      at = at.plus(Duration.ofMinutes(1 + random.nextInt(1500)));
      steps.add(next(ReportLife.of(steps), at, random));
    }
    return steps;
  }

  private static ReportStep next(ReportLife life, Instant at, Random random) {
    return switch (life.stage()) {
      case OPEN ->
          life.extendedTo() == null && random.nextInt(4) == 0
              ? extendedTo(at, DUE.plus(Duration.ofDays(1 + random.nextInt(3))))
              : handedIn(Kind.SUBMITTED, at, !at.isAfter(life.dueAt(DUE)));
      case WITHDRAWN -> handedIn(Kind.RESUBMITTED, at, !at.isAfter(life.dueAt(DUE)));
      case RETURNED ->
          random.nextInt(4) == 0
              ? handedIn(Kind.WITHDRAWN, at, false)
              : handedIn(Kind.RESUBMITTED, at, life.keepsPunctuality(at));
      case SUBMITTED ->
          switch (random.nextInt(4)) {
            case 0 -> handedIn(Kind.ACCEPTED, at, false);
            case 1 -> handedIn(Kind.WITHDRAWN, at, false);
            default -> returnedAt(at, !at.isBefore(CUT_OFF));
          };
      case ACCEPTED -> handedIn(Kind.SUPPLEMENTED, at, false);
    };
  }

  private static ReportStep handedIn(Kind kind, Instant at, boolean onTime) {
    return SampleProgramme.step(kind, at, onTime);
  }

  private static ReportStep returnedAt(Instant at, boolean afterCutOff) {
    return new ReportStep(Kind.RETURNED, at, 1, false, at.plus(WORKDAY), afterCutOff, null, null);
  }

  private static ReportStep extendedTo(Instant at, Instant until) {
    return new ReportStep(Kind.EXTENSION_GRANTED, at, 0, false, until, false, null, null);
  }

  private static ReportStep excuse() {
    return new ReportStep(
        Kind.EXCUSED,
        SampleProgramme.at("2023-04-19T09:00:00"),
        0,
        false,
        null,
        false,
        Excuse.EXEMPTED,
        null);
  }

  private static Instant last(List<ReportStep> steps) {
    return steps.getLast().at();
  }

  private static Instant max(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
