package cn.xunbao.query.summary;

import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.light.LightTable;
import cn.xunbao.light.Quantity;
import cn.xunbao.light.Warning;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.period.PlanDate;
import cn.xunbao.query.fact.PeriodReports;
import cn.xunbao.query.fact.ProgrammeState;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rule for lights of a period looks at: only what that rule asks for is worked out. */
public final class LightInputs {

  private final LightTable table;
  private final int version;
  private final Period period;
  private final Peers peers;
  private final List<EarlierPeriod> earlier;

  private LightInputs(
      LightTable table, int version, Period period, Peers peers, List<EarlierPeriod> earlier) {
    this.table = table;
    this.version = version;
    this.period = period;
    this.peers = peers;
    this.earlier = earlier;
  }

  /**
   * The periods whose reports a summary needs: the one before first, then as the rules for both
   * ask, and those whose data may be overdue or must be certified.
   */
  public static List<Period> earlier(ProgrammeState state, Period period) {
    var before = Stream.of(period.previous());
    if (ReportedData.isNeeded(state)) {
      var further = ReportedData.back(period.previous().previous(), state);
      var otherKinds = ReportedData.periods(state, period).stream();
      return Stream.of(before, further, otherKinds).flatMap(some -> some).toList();
    }
    var looksBack =
        Stream.of(period, period.previous())
            .anyMatch(p -> state.rules().lights(p).rule().looksBack());
    return looksBack
        ? Stream.concat(before, ReportedData.back(period.previous().previous(), state)).toList()
        : before.toList();
  }

  static LightInputs of(
      ProgrammeState state,
      Period period,
      Figures figures,
      List<TaskDuty> tasks,
      List<PeriodReports> earlier) {
    var rule = state.rules().lights(period);
    return new LightInputs(
        rule.rule(),
        rule.number(),
        period,
        new Peers(state, period, figures, tasks),
        rule.rule().looksBack()
            ? earlier.stream()
                .filter(reports -> Period.parse(reports.period()).kind() == PeriodKind.XUN)
                .map(reports -> EarlierPeriod.of(reports, tasks, state))
                .toList()
            : List.of());
  }

  /** What a rule looks at in a figure that no unit owes, and that is held to nobody else. */
  static Map<Quantity, BigDecimal> ofGoal(
      LightTable table, IndicatorDefinition indicator, Standing standing) {
    var values = new EnumMap<Quantity, BigDecimal>(Quantity.class);
    var gap = standing.gapPoints();
    if (gap != null) {
      values.put(Quantity.GAP, gap);
      if (table.quantities().contains(Quantity.RATIO)) {
        ratio(indicator, standing).ifPresent(v -> values.put(Quantity.RATIO, v));
      }
    }
    return values;
  }

  LightTable table() {
    return table;
  }

  int version() {
    return version;
  }

  /** The values of the quantities that count, without those that are unknown. */
  Map<Quantity, BigDecimal> of(TaskDuty duty, IndicatorDefinition indicator, Standing standing) {
    var values = new EnumMap<Quantity, BigDecimal>(Quantity.class);
    var gap = standing.gapPoints();
    if (gap == null) {
      return values;
    }
    values.put(Quantity.GAP, gap);
    if (table.looksBack()) {
      values.put(Quantity.RUN, BigDecimal.valueOf(run(indicator, gap)));
    }
    for (var quantity : table.quantities()) {
      switch (quantity) {
        case GAP, RUN -> {}
        case RATIO -> ratio(indicator, standing).ifPresent(v -> values.put(quantity, v));
        case DAYS -> days(duty).ifPresent(v -> values.put(quantity, v));
        case PEERS -> peers.place(duty, indicator, gap).ifPresent(v -> values.put(quantity, v));
      }
    }
    return values;
  }

  /** The warning of some values; null if none is given. */
  @Nullable Warning warning(Map<Quantity, BigDecimal> values) {
    return Optional.ofNullable(values.get(Quantity.RUN))
        .flatMap(run -> table.warning(run.intValue()))
        .orElse(null);
  }

  /** The values in Chinese, without the gap, which is explained anyway. */
  String print(Map<Quantity, BigDecimal> values) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey() != Quantity.GAP)
        .map(entry -> "，" + entry.getKey().chinese() + entry.getKey().print(entry.getValue()))
        .collect(Collectors.joining());
  }

  private int run(IndicatorDefinition indicator, BigDecimal gap) {
    if (gap.signum() >= 0) {
      return 0;
    }
    var run = 1;
    for (var before : earlier) {
      if (!before.isBehind(indicator)) {
        return run;
      }
      run++;
    }
    return run;
  }

  private static Optional<BigDecimal> ratio(IndicatorDefinition indicator, Standing standing) {
    var done = standing.doneShare();
    var expected = standing.scheduleShare();
    if (done == null || expected == null) {
      return Optional.empty();
    }
    var isLower = indicator.direction() == Direction.LOWER_IS_BETTER;
    var part = isLower ? expected : done;
    var whole = isLower ? done : expected;
    return whole.signum() == 0 ? Optional.empty() : Optional.of(Percent.share(part, whole));
  }

  private Optional<BigDecimal> days(TaskDuty duty) {
    return Optional.ofNullable(duty.task().deadline())
        .flatMap(text -> Optional.ofNullable(PlanDate.parse(text)))
        .map(deadline -> BigDecimal.valueOf(ChronoUnit.DAYS.between(deadline, period.lastDay())));
  }
}
