package cn.xunbao.query.summary;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.indicator.Availability;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a campaign or of the whole programme as it reads at the end of a period. Nobody owes it
 * in a report; its value is the newest that is known, or that of the task's figure which is the
 * same.
 *
 * @param campaign ordinal of the campaign; null: the whole programme
 * @param counted whether it is no task's figure, which counts there
 * @param reported its value; null if there is none
 * @param yardstick what it is held to
 * @param standing how it stands
 * @param light its light
 */
record Goal(
    @Nullable Integer campaign,
    boolean counted,
    @Nullable ReportedValue reported,
    Yardstick yardstick,
    Standing standing,
    Light light) {

  static Goal of(
      ProgrammeState state,
      @Nullable Integer campaign,
      IndicatorDefinition planned,
      Figures figures,
      Period period) {
    var life = state.indicators().of(planned.code());
    var same = planned.sameAs() != null && figures.has(planned.sameAs());
    var reported = same ? figures.value(String.valueOf(planned.sameAs())) : own(life, period);
    var yardstick = Yardstick.of(state, planned, reported == null ? period : reported.dataPeriod());
    var value = reported == null ? null : reported.value();
    var standing = Standing.of(yardstick, value);
    var rule = state.rules().lights(period).rule();
    return new Goal(
        campaign,
        !same,
        reported,
        yardstick,
        standing,
        Lighting.of(
            yardstick.indicator(),
            value,
            standing,
            isOverdue(life, period),
            rule,
            LightInputs.ofGoal(rule, yardstick.indicator(), standing)));
  }

  private static @Nullable ReportedValue own(IndicatorLife life, Period period) {
    return life.valueBy(period.lastDay())
        .map(
            noted ->
                new ReportedValue(
                    noted.event().value(),
                    Period.parse(noted.event().value().dataPeriodIn(period.code())),
                    Objects.requireNonNullElse(noted.event().unit(), ""),
                    noted.place()))
        .orElse(null);
  }

  /** Only where it is settled when data come can they be missing. */
  private static boolean isOverdue(IndicatorLife life, Period period) {
    var availability = life.availability();
    return availability != null
        && Availability.of(availability.event()).latestOn(period.lastDay()).year() == period.year();
  }
}
