package cn.xunbao.command.indicator;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.programme.ProgrammeDirectory;
import cn.xunbao.command.task.TaskDirectory;
import cn.xunbao.command.task.TaskRegister;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.events.indicator.BreakdownPart;
import cn.xunbao.events.indicator.Dimension;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.indicator.IndicatorPlanApproved;
import cn.xunbao.events.indicator.IndicatorValueReported;
import cn.xunbao.events.indicator.PlanPoint;
import cn.xunbao.events.indicator.TargetBrokenDown;
import cn.xunbao.events.indicator.TargetSet;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.programme.Target.Operator;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitRegistered;
import cn.xunbao.indicator.Availability;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.indicator.Noted;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random commands about a goal: what is let in never leads to a state that may not be. */
class IndicatorPropertiesTest {

  private static final String GOAL = "1-g1";
  private static final Set<String> TOWNS = Set.of("433199-201", "433199-202");
  private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
  private static final IndicatorReferences REFERENCES = references();
  private static final IndicatorDefinition DEFINITION =
      new IndicatorDefinition(
          GOAL, "总量", Measure.CUMULATIVE, "家", Direction.HIGHER_IS_BETTER, figure(100), null);

  @Property(tries = 300)
  void noSequenceOfCommandsLeadsToAForbiddenState(@ForAll long seed) {
    var random = new Random(seed);
    var at = SamplePlan.at("2023-03-24T10:00:00+08:00");
    var life = IndicatorLife.PLANNED;
    var taken = new ArrayList<Noted<IndicatorEvent>>();
    for (var step = 0; step < 25; step++) {
      at = at.plus(Duration.ofDays(random.nextInt(15)));
      var view = new IndicatorView(PROGRAMME, DEFINITION, null, 1, List.of(), life);
      var change = change(random);
      var faults = new Faults();
      change.check(view, REFERENCES, at, faults);
      if (faults.isEmpty()) {
        var noted = new Noted<IndicatorEvent>(change.event(view), "统筹", at, step);
        requireAllowed(life, noted.event(), at);
        life = life.after(noted);
        taken.add(noted);
      }
    }
    var folded = IndicatorLife.PLANNED;
    for (var noted : taken) {
      folded = folded.after(noted);
    }
    assertThat(folded).isEqualTo(life);
  }

  private static void requireAllowed(IndicatorLife before, IndicatorEvent event, Instant at) {
    var newest = before.newestTarget(DEFINITION);
    switch (event) {
      case TargetSet e -> assertThat(e.previous()).isEqualTo(newest);
      case IndicatorPlanApproved e ->
          assertThat(e.points().getLast().value())
              .isEqualByComparingTo(value(before.on(YEAR_END, DEFINITION).target()));
      case TargetBrokenDown e -> {
        assertThat(IndicatorLife.sum(e)).isEqualByComparingTo(value(newest));
        assertThat(e.parts()).extracting(BreakdownPart::unit).doesNotHaveDuplicates();
        assertThat(e.parts())
            .allMatch(part -> TOWNS.contains(part.unit()) == (e.dimension() == Dimension.TOWNS));
      }
      case IndicatorValueReported e -> requireAllowed(before, e.value(), at);
      default -> assertThat(before.defined()).isNull();
    }
  }

  private static void requireAllowed(IndicatorLife before, IndicatorValue value, Instant at) {
    var data = Period.parse(String.valueOf(value.dataPeriod()));
    var day = at.atZone(Period.ZONE).toLocalDate();
    assertThat(data.lastDay()).isBeforeOrEqualTo(day);
    var settled = before.availability();
    if (settled != null) {
      var comes = Availability.of(settled.event());
      assertThat(data.kind()).isEqualTo(comes.frequency());
      assertThat(comes.availableOn(data)).isBeforeOrEqualTo(day);
    }
    if (value.reason() == null) {
      before
          .valueBy(data.firstDay().minusDays(1))
          .map(last -> last.event().value().value())
          .ifPresent(last -> assertThat(value.value()).isGreaterThanOrEqualTo(last));
    }
  }

  private static IndicatorChange change(Random random) {
    var month = new Period(PeriodKind.MONTH, 2023, 1 + random.nextInt(12));
    return switch (random.nextInt(5)) {
      case 0 -> new SetTarget(figure(100 + 100 * random.nextInt(2)), month.firstDay(), "文件", null);
      case 1 ->
          new ApprovePlan(
              List.of(point("2023-06", 10 * random.nextInt(12)), point("2023-12", 100)), "文件");
      case 2 ->
          new BreakDownTarget(
              Dimension.values()[random.nextInt(2)],
              List.of(part(random, 60), part(random, random.nextBoolean() ? 40 : 140)),
              "文件");
      case 3 ->
          new SetAvailability(
              random.nextBoolean() ? PeriodKind.MONTH : PeriodKind.QUARTER,
              random.nextInt(50),
              "口径");
      default ->
          new ReportValue(
              LEAD,
              new IndicatorValue(
                  GOAL,
                  BigDecimal.valueOf(random.nextInt(50)),
                  random.nextBoolean() ? month.code() : "2023-Q1",
                  null,
                  null,
                  random.nextInt(4) == 0 ? "核减" : null));
    };
  }

  private static BreakdownPart part(Random random, int value) {
    var units = List.of(LEAD, OTHER, "433199-201", "433199-202");
    return new BreakdownPart(units.get(random.nextInt(4)), BigDecimal.valueOf(value));
  }

  private static PlanPoint point(String period, int value) {
    return new PlanPoint(period, BigDecimal.valueOf(value));
  }

  private static Target figure(int value) {
    return new Target(Operator.AT_LEAST, BigDecimal.valueOf(value), null);
  }

  private static BigDecimal value(@Nullable Target target) {
    var value = target == null ? null : target.value();
    return value == null ? BigDecimal.ZERO : value;
  }

  private static IndicatorReferences references() {
    var plan = new SamplePlan();
    TOWNS.forEach(
        town ->
            plan.append(new UnitId(town), new UnitRegistered(town, town, "TOWNSHIP", List.of())));
    var store = plan.store();
    var tasks = new TaskDirectory(store);
    return new IndicatorReferences(
        new IndicatorDirectory(
            store, new ProgrammeDirectory(store), tasks, new TaskRegister(tasks, plan::streams)),
        new UnitDirectory(store));
  }
}
