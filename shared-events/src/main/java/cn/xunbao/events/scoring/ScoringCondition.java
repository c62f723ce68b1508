package cn.xunbao.events.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an item counts: a fact that was counted often enough, or a combination of conditions.
 *
 * @param operator how the parts are combined; null for a single fact
 * @param parts what is combined; empty for a single fact
 * @param fact what is counted; null for a combination
 * @param atLeast how often at least; 0 for a combination
 */
public record ScoringCondition(
    @Nullable Operator operator,
    List<ScoringCondition> parts,
    @Nullable CountedFact fact,
    int atLeast) {

  public ScoringCondition {
    parts = List.copyOf(parts);
  }

  /** How conditions are combined. */
  public enum Operator {
    /** All of them (同时满足). */
    AND,
    /** At least one of them (满足其一). */
    OR
  }

  /** A single fact. */
  public static ScoringCondition of(CountedFact fact, int atLeast) {
    return new ScoringCondition(null, List.of(), fact, atLeast);
  }

  /** A combination. */
  public static ScoringCondition of(Operator operator, List<ScoringCondition> parts) {
    return new ScoringCondition(operator, parts, null, 0);
  }
}
