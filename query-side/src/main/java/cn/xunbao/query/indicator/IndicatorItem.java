package cn.xunbao.query.indicator;

import cn.xunbao.events.indicator.AvailabilitySet;
import cn.xunbao.events.indicator.BreakdownPart;
import cn.xunbao.events.indicator.Dimension;
import cn.xunbao.events.indicator.InboundFigureReceived;
import cn.xunbao.events.indicator.PlanPoint;
import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.events.programme.Target;
import cn.xunbao.events.report.IndicatorValue;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.indicator.Noted;
import cn.xunbao.period.PeriodKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with all that has been settled about it.
 *
 * @param code its code
 * @param name its name
 * @param task code of the task that has it
 * @param campaign ordinal of the campaign that it belongs to
 * @param measure how its values are read
 * @param unitOfMeasure unit of its values
 * @param direction which way is better
 * @param target the target of the day
 * @param targets targets set later, oldest first
 * @param sameAs code of the indicator that is the same figure
 * @param plan the approved plan that leads to the target; absent: by time
 * @param breakdowns how the target is broken down
 * @param availability when data come; absent: with each report
 * @param owner code of the unit that provides the data, where it was named
 * @param values last values of a goal, oldest first
 * @param inbound figures from the level above, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorItem(
    String code,
    String name,
    @Nullable String task,
    @Nullable Integer campaign,
    Measure measure,
    @Nullable String unitOfMeasure,
    Direction direction,
    @Nullable Target target,
    List<SetTarget> targets,
    @Nullable String sameAs,
    @Nullable Plan plan,
    List<Breakdown> breakdowns,
    @Nullable Available availability,
    @Nullable String owner,
    List<Value> values,
    List<Inbound> inbound) {

  private static final int LAST_VALUES = 12;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * A target that was set.
   *
   * @param target what is to be reached
   * @param from the day from which on it holds
   * @param document the document that does so
   * @param reason why, if said
   * @param by who recorded it
   * @param recordedAt when
   * @param position position of the event
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SetTarget(
      Target target,
      LocalDate from,
      String document,
      @Nullable String reason,
      String by,
      Instant recordedAt,
      long position) {}

  /**
   * An approved plan.
   *
   * @param points running totals by the ends of periods
   * @param document the document that does so
   * @param position position of the event
   */
  record Plan(List<PlanPoint> points, String document, long position) {}

  /**
   * A breakdown.
   *
   * @param dimension over which units
   * @param parts the parts
   * @param document the document that does so
   * @param position position of the event
   */
  record Breakdown(
      Dimension dimension, List<BreakdownPart> parts, String document, long position) {}

  /**
   * When data come.
   *
   * @param frequency for which kind of periods
   * @param lagDays how many days after each
   */
  record Available(PeriodKind frequency, int lagDays) {

    static @Nullable Available of(@Nullable Noted<AvailabilitySet> noted) {
      return noted == null
          ? null
          : new Available(noted.event().frequency(), noted.event().lagDays());
    }
  }

  /**
   * A value of a goal.
   *
   * @param value the figure
   * @param unit code of the unit that reported it; absent: an office
   * @param by who reported it
   * @param recordedAt when
   * @param position position of the event
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Value(
      IndicatorValue value, @Nullable String unit, String by, Instant recordedAt, long position) {}

  /**
   * A figure from the level above.
   *
   * @param dataPeriod code of the period that it is about
   * @param value the figure
   * @param rank rank among all
   * @param of how many were ranked
   * @param issuer who issued it
   * @param document the document
   * @param position position of the event
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Inbound(
      String dataPeriod,
      @Nullable BigDecimal value,
      @Nullable Integer rank,
      @Nullable Integer of,
      String issuer,
      String document,
      long position) {

    static Inbound of(Noted<InboundFigureReceived> noted) {
      var event = noted.event();
      return new Inbound(
          event.dataPeriod(),
          event.value(),
          event.rank(),
          event.of(),
          event.issuer(),
          event.document(),
          noted.place());
    }
  }

  static IndicatorItem of(
      IndicatorDefinition planned,
      @Nullable String task,
      @Nullable Integer campaign,
      IndicatorLife life,
      LocalDate today) {
    var definition = life.on(today, planned);
    return new IndicatorItem(
        definition.code(),
        definition.name(),
        task,
        campaign,
        definition.measure(),
        definition.unitOfMeasure(),
        definition.direction(),
        definition.target(),
        targets(life),
        definition.sameAs(),
        plan(life, definition),
        breakdowns(life),
        Available.of(life.availability()),
        life.owner() == null ? null : life.owner().event().owner(),
        values(life),
        life.inbound().stream().map(Inbound::of).toList());
  }

  private static List<SetTarget> targets(IndicatorLife life) {
    return life.targets().stream()
        .map(
            noted ->
                new SetTarget(
                    noted.event().target(),
                    noted.event().from(),
                    noted.event().document(),
                    noted.event().reason(),
                    noted.by(),
                    noted.at(),
                    noted.place()))
        .toList();
  }

  private static @Nullable Plan plan(IndicatorLife life, IndicatorDefinition definition) {
    var target = definition.target();
    var total =
        definition.measure() == Measure.MILESTONE
            ? HUNDRED
            : target == null ? null : target.value();
    return life.planTo(total)
        .map(noted -> new Plan(noted.event().points(), noted.event().document(), noted.place()))
        .orElse(null);
  }

  private static List<Breakdown> breakdowns(IndicatorLife life) {
    return life.breakdowns().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .map(
            noted ->
                new Breakdown(
                    noted.event().dimension(),
                    noted.event().parts(),
                    noted.event().document(),
                    noted.place()))
        .toList();
  }

  private static List<Value> values(IndicatorLife life) {
    return life.values().stream()
        .skip(Math.max(0, life.values().size() - LAST_VALUES))
        .map(
            noted ->
                new Value(
                    noted.event().value(),
                    noted.event().unit(),
                    noted.by(),
                    noted.at(),
                    noted.place()))
        .toList();
  }
}
