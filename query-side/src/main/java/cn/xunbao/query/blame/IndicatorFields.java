package cn.xunbao.query.blame;

import cn.xunbao.events.indicator.IndicatorPlanApproved;
import cn.xunbao.events.indicator.TargetSet;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.indicator.Noted;
import cn.xunbao.indicator.ValueLife;
import cn.xunbao.query.fact.FactSteps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of indicators beside the reports, with the events that set it. */
final class IndicatorFields {

  private final FactSteps steps;
  private final Words words;

  IndicatorFields(FactSteps steps, Words words) {
    this.steps = steps;
    this.words = words;
  }

  /**
   * The fields of an indicator.
   *
   * @param indicator the indicator as it stands
   * @param plan the indicators of the plan itself, of which it may be one
   * @param plannedAt position of the event by which these came into the plan
   */
  List<Field> of(IndicatorDefinition indicator, List<IndicatorDefinition> plan, long plannedAt) {
    var code = indicator.code();
    var lives = new TreeMap<Long, IndicatorLife>(steps.indicator(code));
    var inPlan = plan.stream().filter(one -> one.code().equals(code)).findFirst();
    if (inPlan.isPresent()) {
      lives.put(plannedAt, IndicatorLife.PLANNED);
    }
    var planned = inPlan.orElseGet(() -> later(lives, indicator));
    var name = "“" + indicator.name() + "”";
    var fields = new ArrayList<Field>();
    fields.add(field(code, "target", name + "目标", lives, life -> target(life, planned)));
    fields.add(field(code, "plan", name + "分期目标", lives, IndicatorFields::plan));
    fields.add(field(code, "breakdown", name + "目标分解", lives, IndicatorFields::breakdown));
    fields.add(field(code, "sameAs", name + "同一数据", lives, life -> life.sameAs(planned)));
    fields.add(field(code, "availability", name + "取数", lives, IndicatorFields::availability));
    fields.add(field(code, "owner", name + "数据提供单位", lives, this::owner));
    values(code, name, lives, fields);
    steps
        .checks(code)
        .forEach(
            (id, checks) ->
                checks(
                    "checked:%s:%s:%s".formatted(code, id.unit(), id.dataPeriod()),
                    "%s%s%s".formatted(name, words.unit(id.unit()), Words.period(id.dataPeriod())),
                    checks,
                    fields));
    return fields.stream().filter(Field::isKnown).toList();
  }

  private static IndicatorDefinition later(
      SortedMap<Long, IndicatorLife> lives, IndicatorDefinition indicator) {
    return lives.values().stream()
        .flatMap(life -> Stream.ofNullable(life.defined()))
        .map(noted -> noted.event().definition())
        .findFirst()
        .orElse(indicator);
  }

  private static Field field(
      String code,
      String what,
      String name,
      SortedMap<Long, IndicatorLife> lives,
      Function<IndicatorLife, @Nullable String> value) {
    return Field.of("indicator:%s:%s".formatted(code, what), name, lives, value);
  }

  /** Values that came beside the reports, by the period that they are about. */
  private static void values(
      String code, String name, SortedMap<Long, IndicatorLife> lives, List<Field> to) {
    var byPeriod = new LinkedHashMap<String, SortedMap<Long, BigDecimal>>();
    if (!lives.isEmpty()) {
      lives
          .sequencedValues()
          .getLast()
          .values()
          .forEach(
              noted ->
                  byPeriod
                      .computeIfAbsent(
                          String.valueOf(noted.event().value().dataPeriod()),
                          period -> new TreeMap<>())
                      .put(noted.place(), noted.event().value().value()));
    }
    byPeriod.forEach(
        (period, values) ->
            to.add(
                Field.of(
                    "value:%s:%s".formatted(code, period),
                    name + Words.period(period) + "数值",
                    values,
                    BigDecimal::toPlainString)));
  }

  private static void checks(
      String id, String name, SortedMap<Long, ValueLife> checks, List<Field> to) {
    to.add(
        Field.of(
            id + ":assessed",
            name + "评估值",
            checks,
            life -> life.assessed().event().value().toPlainString()));
    to.add(
        Field.of(
            id + ":certified",
            name + "认定值",
            checks,
            life -> life.certified() == null ? null : plain(life.certified().event().value())));
    to.add(
        Field.of(
            id + ":verified",
            name + "核验值",
            checks,
            life -> life.verified() == null ? null : plain(life.verified().event().value())));
  }

  private static @Nullable String target(IndicatorLife life, IndicatorDefinition planned) {
    var later = life.targets();
    if (later.isEmpty()) {
      return Words.target(planned.target());
    }
    Noted<TargetSet> last = later.getLast();
    return "%s（自%s起）".formatted(Words.target(last.event().target()), last.event().from());
  }

  private static @Nullable String plan(IndicatorLife life) {
    if (life.plans().isEmpty()) {
      return null;
    }
    IndicatorPlanApproved plan = life.plans().getLast().event();
    return plan.points().stream()
        .map(point -> point.period() + " " + plain(point.value()))
        .collect(Collectors.joining("，"));
  }

  private static @Nullable String breakdown(IndicatorLife life) {
    return life.breakdowns().isEmpty()
        ? null
        : life.breakdowns().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(
                one ->
                    "%s，%d个单位，合计%s"
                        .formatted(
                            one.getKey().chinese(),
                            one.getValue().event().parts().size(),
                            plain(IndicatorLife.sum(one.getValue().event()))))
            .collect(Collectors.joining("；"));
  }

  private static @Nullable String availability(IndicatorLife life) {
    var set = life.availability();
    return set == null
        ? null
        : "按%s，期满后%d日".formatted(set.event().frequency().chinese(), set.event().lagDays());
  }

  private @Nullable String owner(IndicatorLife life) {
    var named = life.owner();
    return named == null ? null : words.unit(named.event().owner());
  }

  private static String plain(BigDecimal value) {
    return value.toPlainString();
  }
}
