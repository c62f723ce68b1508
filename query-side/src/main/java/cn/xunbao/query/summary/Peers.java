package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ranks an indicator among those of the same name and unit whose primary leads belong to the same
 * peer group (同类单位).
 */
public final class Peers {

  /** Fewer are not ranked. */
  public static final int FEWEST = 5;

  private final ProgrammeState state;
  private final Period period;
  private final Figures figures;
  private final List<TaskDuty> tasks;

  Peers(ProgrammeState state, Period period, Figures figures, List<TaskDuty> tasks) {
    this.state = state;
    this.period = period;
    this.figures = figures;
    this.tasks = tasks;
  }

  /** Its rank, which ties share, in percent of the number of peers; empty if it isn't ranked. */
  Optional<BigDecimal> place(TaskDuty duty, IndicatorDefinition indicator, BigDecimal gap) {
    var group = group(duty);
    if (group == null) {
      return Optional.empty();
    }
    var gaps = gaps(group, indicator);
    if (gaps.size() < FEWEST) {
      return Optional.empty();
    }
    var rank = 1 + gaps.stream().filter(other -> other.compareTo(gap) > 0).count();
    return Optional.of(Percent.share(BigDecimal.valueOf(rank), BigDecimal.valueOf(gaps.size())));
  }

  private List<BigDecimal> gaps(String group, IndicatorDefinition like) {
    var gaps = new ArrayList<BigDecimal>();
    for (var duty : tasks) {
      if (group.equals(group(duty))) {
        duty.task().indicators().stream()
            .filter(other -> isSame(other, like) && figures.isCounted(other.code()))
            .map(this::gap)
            .filter(Objects::nonNull)
            .forEach(gaps::add);
      }
    }
    return gaps;
  }

  private @Nullable BigDecimal gap(IndicatorDefinition indicator) {
    var reported = figures.value(indicator.code());
    return reported == null
        ? null
        : Standing.of(Yardstick.of(state, indicator, reported.dataPeriod()), reported.value())
            .gapPoints();
  }

  private @Nullable String group(TaskDuty duty) {
    return duty.leads().assigned().stream()
        .findFirst()
        .map(unit -> state.units().get(unit))
        .map(unit -> unit.life().standingOn(period.lastDay()).peerGroup())
        .orElse(null);
  }

  private static boolean isSame(IndicatorDefinition one, IndicatorDefinition other) {
    return one.name().equals(other.name())
        && Objects.equals(one.unitOfMeasure(), other.unitOfMeasure());
  }
}
