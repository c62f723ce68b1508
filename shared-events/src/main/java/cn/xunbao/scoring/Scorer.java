package cn.xunbao.scoring;

import cn.xunbao.events.scoring.CountedFact;
import cn.xunbao.events.scoring.ScoringCondition;
import cn.xunbao.events.scoring.ScoringCondition.Operator;
import cn.xunbao.events.scoring.ScoringItem;
import cn.xunbao.events.scoring.ScoringItem.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Scores a unit by a rule. */
public final class Scorer {

  private Scorer() {}

  /** The items that count, in the order of the rule. */
  public static List<Scored> score(List<ScoringItem> items, Map<CountedFact, Integer> counts) {
    return items.stream()
        .filter(item -> holds(item.when(), counts))
        .map(item -> new Scored(item, points(item, counts)))
        .toList();
  }

  /** Sum of the points of items. */
  public static BigDecimal total(List<Scored> scored) {
    return scored.stream().map(Scored::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** 通报批评≥2 且 滞后≥1. */
  public static String explain(ScoringCondition when) {
    if (when.fact() != null) {
      return "%s≥%d".formatted(when.fact().chinese(), when.atLeast());
    }
    return when.parts().stream()
        .map(part -> part.fact() == null ? "（" + explain(part) + "）" : explain(part))
        .collect(Collectors.joining(when.operator() == Operator.AND ? " 且 " : " 或 "));
  }

  private static boolean holds(ScoringCondition when, Map<CountedFact, Integer> counts) {
    if (when.fact() != null) {
      return counts.getOrDefault(when.fact(), 0) >= when.atLeast();
    }
    return when.operator() == Operator.AND
        ? when.parts().stream().allMatch(part -> holds(part, counts))
        : when.parts().stream().anyMatch(part -> holds(part, counts));
  }

  private static BigDecimal points(ScoringItem item, Map<CountedFact, Integer> counts) {
    var times = item.each() == null ? 1 : counts.getOrDefault(item.each(), 0);
    var points = item.points().multiply(BigDecimal.valueOf(times));
    var capped = points.min(Objects.requireNonNullElse(item.cap(), points));
    return item.kind() == Kind.DEDUCT ? capped.negate() : capped;
  }

  /**
   * An item that counts.
   *
   * @param item the item
   * @param points its points, below 0 where they are taken
   */
  public record Scored(ScoringItem item, BigDecimal points) {}
}
