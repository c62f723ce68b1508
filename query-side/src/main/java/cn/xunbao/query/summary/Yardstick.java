package cn.xunbao.query.summary;

import cn.xunbao.calendar.WorkCalendar;
import cn.xunbao.events.indicator.IndicatorPlanApproved;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.indicator.Noted;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.rule.Version;
import cn.xunbao.schedule.ApprovedPlan;
import cn.xunbao.schedule.ElapsedYear;
import cn.xunbao.schedule.Share;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is held to at the end of a data period: its target of the day, and the schedule
 * by an approved plan or by the elapsed year.
 *
 * @param indicator the indicator with the target of the day
 * @param dataPeriod the period that the value is about
 * @param rule how the elapsed year is counted
 * @param calendar workdays
 * @param plan the approved plan to that target; null: there is none
 * @param targetPosition position of the event that set the target; null: the plan itself
 */
public record Yardstick(
    IndicatorDefinition indicator,
    Period dataPeriod,
    Version<ScheduleMethod> rule,
    WorkCalendar calendar,
    @Nullable Noted<IndicatorPlanApproved> plan,
    @Nullable Long targetPosition) {

  /** Method of figures that have an approved plan. */
  static final String PLAN = "PLAN";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What an indicator is held to at the end of a data period. */
  public static Yardstick of(ProgrammeState state, IndicatorDefinition planned, Period dataPeriod) {
    var life = state.indicators().of(planned.code());
    var indicator = life.on(dataPeriod.lastDay(), planned);
    return new Yardstick(
        indicator,
        dataPeriod,
        state.rules().schedule(dataPeriod),
        state.rules().calendar(dataPeriod).rule(),
        plan(life, indicator),
        life.targetOn(dataPeriod.lastDay()).map(Noted::place).orElse(null));
  }

  private static @Nullable Noted<IndicatorPlanApproved> plan(
      IndicatorLife life, IndicatorDefinition indicator) {
    var target = indicator.target();
    return switch (indicator.measure()) {
      case CUMULATIVE -> life.planTo(target == null ? null : target.value()).orElse(null);
      case MILESTONE -> life.planTo(HUNDRED).orElse(null);
      case LATEST, QUALITATIVE -> null;
    };
  }

  /** The same for a part of the figure, which has a target of its own. */
  public Yardstick heldTo(IndicatorDefinition part) {
    return new Yardstick(part, dataPeriod, rule, calendar, plan, targetPosition);
  }

  /** How the schedule of a running total is reckoned. */
  String method() {
    return plan == null ? rule.rule().name() : PLAN;
  }

  /** The share of the target that is to be expected. */
  Share schedule() {
    return plan == null ? elapsed() : ApprovedPlan.of(plan.event().points()).at(dataPeriod);
  }

  /** The share of the year that is over. */
  Share elapsed() {
    return ElapsedYear.at(dataPeriod, rule.rule(), calendar);
  }

  /** What of a milestone's nodes is due; null if it has none. */
  @Nullable BigDecimal nodesDue() {
    return plan == null || indicator.measure() != Measure.MILESTONE
        ? null
        : ApprovedPlan.of(plan.event().points()).dueAt(dataPeriod).percent();
  }
}
