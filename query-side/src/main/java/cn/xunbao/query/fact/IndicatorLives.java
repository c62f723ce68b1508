package cn.xunbao.query.fact;

import cn.xunbao.events.indicator.IndicatorDefined;
import cn.xunbao.events.indicator.IndicatorEvent;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.value.ValueId;
import cn.xunbao.indicator.IndicatorLife;
import cn.xunbao.indicator.Noted;
import cn.xunbao.indicator.ValueLife;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been settled about the indicators of a programme up to a position.
 *
 * @param lives by code; only those about which something has been
 * @param checks what others said of values that were reported
 */
public record IndicatorLives(Map<String, IndicatorLife> lives, Map<ValueId, ValueLife> checks) {

  /** Everything is as the plan says. */
  public static final IndicatorLives PLANNED = new IndicatorLives(Map.of(), Map.of());

  public IndicatorLives {
    lives = Map.copyOf(lives);
    checks = Map.copyOf(checks);
  }

  /** What has been settled about an indicator. */
  public IndicatorLife of(String code) {
    return lives.getOrDefault(code, IndicatorLife.PLANNED);
  }

  /** An indicator with the links of today. */
  public IndicatorDefinition linked(IndicatorDefinition planned) {
    return new IndicatorDefinition(
        planned.code(),
        planned.name(),
        planned.measure(),
        planned.unitOfMeasure(),
        planned.direction(),
        planned.target(),
        of(planned.code()).sameAs(planned));
  }

  /** The indicators of a task: the plan's, then later ones in their order. */
  public List<IndicatorDefinition> ofTask(String task, List<IndicatorDefinition> planned) {
    return all(planned, later -> task.equals(later.task()));
  }

  /** The goals of a campaign; of null those of the whole programme. */
  public List<IndicatorDefinition> goals(
      @Nullable Integer campaign, List<IndicatorDefinition> planned) {
    return all(
        planned, later -> later.task() == null && Objects.equals(later.campaign(), campaign));
  }

  private List<IndicatorDefinition> all(
      List<IndicatorDefinition> planned, Predicate<IndicatorDefined> which) {
    var later =
        lives.values().stream()
            .flatMap(life -> Stream.ofNullable(life.defined()))
            .filter(noted -> which.test(noted.event()))
            .sorted(Comparator.comparingLong(Noted::place))
            .map(noted -> noted.event().definition());
    return Stream.concat(planned.stream(), later).map(this::linked).toList();
  }

  static IndicatorLives at(Facts facts, String programme, long position) {
    var lives = new HashMap<String, IndicatorLife>();
    facts
        .all(programme, FactKind.INDICATOR, position)
        .values()
        .forEach(
            fact -> {
              var noted = fact.as(IndicatorEvent.class);
              lives.compute(
                  noted.event().indicator(),
                  (code, life) -> (life == null ? IndicatorLife.PLANNED : life).after(noted));
            });
    return new IndicatorLives(lives, ValueLives.of(facts, programme, position));
  }
}
