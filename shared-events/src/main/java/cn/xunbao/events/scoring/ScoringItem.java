package cn.xunbao.events.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One item of the assessment.
 *
 * @param code its code
 * @param name its name, in Chinese
 * @param kind whether points are taken or given
 * @param when the condition
 * @param points how many points, above 0
 * @param each what the points are for each of; null: once
 * @param cap most points in all; null: no limit
 */
public record ScoringItem(
    String code,
    String name,
    Kind kind,
    ScoringCondition when,
    BigDecimal points,
    @Nullable CountedFact each,
    @Nullable BigDecimal cap) {

  /** Whether points are taken or given. */
  public enum Kind {
    /** Points are taken (扣分). */
    DEDUCT,
    /** Points are given (加分). */
    BONUS
  }
}
