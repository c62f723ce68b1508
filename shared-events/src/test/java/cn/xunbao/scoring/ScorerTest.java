package cn.xunbao.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.scoring.CountedFact;
import cn.xunbao.events.scoring.ScoringCondition;
import cn.xunbao.events.scoring.ScoringCondition.Operator;
import cn.xunbao.events.scoring.ScoringItem;
import cn.xunbao.events.scoring.ScoringItem.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final List<ScoringCondition> CRITICISED_AND_BEHIND =
      List.of(
          ScoringCondition.of(CountedFact.CRITICISED, 2),
          ScoringCondition.of(CountedFact.BEHIND, 1));

  @Test
  void andNeedsAllPartsAndOrOneOfThem() {
    var both =
        item(Kind.DEDUCT, ScoringCondition.of(Operator.AND, CRITICISED_AND_BEHIND), null, null);
    var either =
        item(Kind.DEDUCT, ScoringCondition.of(Operator.OR, CRITICISED_AND_BEHIND), null, null);
    var counts = Map.of(CountedFact.CRITICISED, 2);
    assertThat(Scorer.score(List.of(both), counts)).isEmpty();
    assertThat(Scorer.score(List.of(either), counts)).hasSize(1);
    assertThat(
            Scorer.score(List.of(both), Map.of(CountedFact.CRITICISED, 3, CountedFact.BEHIND, 1)))
        .hasSize(1);
    assertThat(Scorer.explain(both.when())).isEqualTo("通报批评≥2 且 滞后≥1");
  }

  @Test
  void pointsAreForEachUpToTheCapAndSumUp() {
    var missing =
        item(
            Kind.DEDUCT,
            ScoringCondition.of(CountedFact.MISSING, 1),
            CountedFact.MISSING,
            new BigDecimal("25"));
    var praised =
        item(Kind.BONUS, ScoringCondition.of(CountedFact.PRAISED, 1), CountedFact.PRAISED, null);
    var scored =
        Scorer.score(
            List.of(missing, praised), Map.of(CountedFact.MISSING, 3, CountedFact.PRAISED, 2));
    assertThat(scored)
        .extracting(Scorer.Scored::points)
        .containsExactly(points("-25"), points("20"));
    assertThat(Scorer.total(scored)).isEqualByComparingTo("-5");
  }

  private static BigDecimal points(String text) {
    return new BigDecimal(text);
  }

  private static ScoringItem item(
      Kind kind, ScoringCondition when, @Nullable CountedFact each, @Nullable BigDecimal cap) {
    return new ScoringItem("K1", "样例", kind, when, BigDecimal.TEN, each, cap);
  }
}
