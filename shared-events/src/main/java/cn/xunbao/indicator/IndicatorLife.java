package cn.xunbao.indicator;

import cn.xunbao.events.indicator.AvailabilitySet;
import cn.xunbao.events.indicator.DataOwnerNamed;
import cn.xunbao.events.indicator.Dimension;
import cn.xunbao.events.indicator.InboundFigureReceived;
import cn.xunbao.events.indicator.IndicatorDefined;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.indicator.IndicatorLinked;
import cn.xunbao.events.indicator.IndicatorPlanApproved;
import cn.xunbao.events.indicator.IndicatorValueReported;
import cn.xunbao.events.indicator.TargetBrokenDown;
import cn.xunbao.events.indicator.TargetSet;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Target;
import cn.xunbao.period.Period;
import cn.xunbao.schedule.ApprovedPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has been settled about an indicator beside what the plan says of it.
 *
 * @param defined how it came into the plan later; null: it was there from the beginning
 * @param targets targets set later, oldest first
 * @param plans approved plans, oldest first
 * @param breakdowns how its target is broken down, at most once each way
 * @param link which figure it is the same as; null: as the plan says
 * @param availability when its data come; null: with each report
 * @param owner who provides its data; null: the default
 * @param values values of a goal, oldest first
 * @param inbound figures from the level above, oldest first
 */
public record IndicatorLife(
    @Nullable Noted<IndicatorDefined> defined,
    List<Noted<TargetSet>> targets,
    List<Noted<IndicatorPlanApproved>> plans,
    Map<Dimension, Noted<TargetBrokenDown>> breakdowns,
    @Nullable Noted<IndicatorLinked> link,
    @Nullable Noted<AvailabilitySet> availability,
    @Nullable Noted<DataOwnerNamed> owner,
    List<Noted<IndicatorValueReported>> values,
    List<Noted<InboundFigureReceived>> inbound) {

  /** An indicator as the plan has it. */
  public static final IndicatorLife PLANNED =
      new IndicatorLife(
          null, List.of(), List.of(), Map.of(), null, null, null, List.of(), List.of());

  public IndicatorLife {
    targets = List.copyOf(targets);
    plans = List.copyOf(plans);
    breakdowns = Map.copyOf(breakdowns);
    values = List.copyOf(values);
    inbound = List.copyOf(inbound);
  }

  /** The state after one more event. */
  public IndicatorLife after(Noted<IndicatorEvent> noted) {
    return switch (noted.event()) {
      case IndicatorDefined e ->
          new IndicatorLife(
              noted.with(e),
              targets,
              plans,
              breakdowns,
              link,
              availability,
              owner,
              values,
              inbound);
      case TargetSet e ->
          new IndicatorLife(
              defined,
              and(targets, noted.with(e)),
              plans,
              breakdowns,
              link,
              availability,
              owner,
              values,
              inbound);
      case IndicatorPlanApproved e ->
          new IndicatorLife(
              defined,
              targets,
              and(plans, noted.with(e)),
              breakdowns,
              link,
              availability,
              owner,
              values,
              inbound);
      case TargetBrokenDown e -> with(noted.with(e));
      case IndicatorLinked e ->
          new IndicatorLife(
              defined,
              targets,
              plans,
              breakdowns,
              noted.with(e),
              availability,
              owner,
              values,
              inbound);
      case AvailabilitySet e ->
          new IndicatorLife(
              defined, targets, plans, breakdowns, link, noted.with(e), owner, values, inbound);
      case DataOwnerNamed e ->
          new IndicatorLife(
              defined,
              targets,
              plans,
              breakdowns,
              link,
              availability,
              noted.with(e),
              values,
              inbound);
      case IndicatorValueReported e ->
          new IndicatorLife(
              defined,
              targets,
              plans,
              breakdowns,
              link,
              availability,
              owner,
              and(values, noted.with(e)),
              inbound);
      case InboundFigureReceived e ->
          new IndicatorLife(
              defined,
              targets,
              plans,
              breakdowns,
              link,
              availability,
              owner,
              values,
              and(inbound, noted.with(e)));
    };
  }

  /** The target that was set last among those that hold on a day; empty: the plan's own. */
  public Optional<Noted<TargetSet>> targetOn(LocalDate day) {
    return targets.reversed().stream()
        .filter(noted -> !noted.event().from().isAfter(day))
        .findFirst();
  }

  /** The indicator as it stands on a day. */
  public IndicatorDefinition on(LocalDate day, IndicatorDefinition planned) {
    var target = targetOn(day).map(noted -> noted.event().target()).orElse(planned.target());
    return new IndicatorDefinition(
        planned.code(),
        planned.name(),
        planned.measure(),
        planned.unitOfMeasure(),
        planned.direction(),
        target,
        sameAs(planned));
  }

  /** Code of the indicator that is the same figure; null: it is one of its own. */
  public @Nullable String sameAs(IndicatorDefinition planned) {
    return link == null ? planned.sameAs() : link.event().sameAs();
  }

  /** The plan approved last among those that lead to a target; empty if there is none. */
  public Optional<Noted<IndicatorPlanApproved>> planTo(@Nullable BigDecimal target) {
    return plans.reversed().stream()
        .filter(
            noted ->
                target != null
                    && ApprovedPlan.of(noted.event().points()).total().compareTo(target) == 0)
        .findFirst();
  }

  /** Whether data become available in a period, or are there with each report. */
  public boolean isDueIn(Period period) {
    return availability == null
        || Availability.of(availability.event()).isDueWithin(period.firstDay(), period.lastDay());
  }

  /** The value reported last of those that are about the latest period that has ended by a day. */
  public Optional<Noted<IndicatorValueReported>> valueBy(LocalDate day) {
    return values.stream()
        .filter(noted -> !dataPeriod(noted).lastDay().isAfter(day))
        .max(
            Comparator.comparing(
                    (Noted<IndicatorValueReported> noted) -> dataPeriod(noted).lastDay())
                .thenComparing(Noted::place));
  }

  private static Period dataPeriod(Noted<IndicatorValueReported> noted) {
    return Period.parse(String.valueOf(noted.event().value().dataPeriod()));
  }

  /** What a target was broken down into. */
  public static BigDecimal sum(TargetBrokenDown breakdown) {
    return breakdown.parts().stream()
        .map(part -> part.value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The target as it was before one more is set. */
  public @Nullable Target newestTarget(IndicatorDefinition planned) {
    return targets.isEmpty() ? planned.target() : targets.getLast().event().target();
  }

  private IndicatorLife with(Noted<TargetBrokenDown> breakdown) {
    var all = new EnumMap<Dimension, Noted<TargetBrokenDown>>(Dimension.class);
    all.putAll(breakdowns);
    all.put(breakdown.event().dimension(), breakdown);
    return new IndicatorLife(
        defined, targets, plans, all, link, availability, owner, values, inbound);
  }

  private static <T> List<T> and(List<T> all, T one) {
    var more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
