package cn.xunbao.query.scoring;

import cn.xunbao.events.scoring.CountedFact;
import cn.xunbao.events.scoring.ScoreCorrected;
import cn.xunbao.events.scoring.ScoringCondition;
import cn.xunbao.events.scoring.ScoringItem;
import cn.xunbao.query.scoring.UnitCounts.Counted;
import cn.xunbao.scoring.Scorer;
import cn.xunbao.scoring.Scorer.Scored;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The points of a unit, each explained.
 *
 * @param unit its code
 * @param name its name
 * @param total sum of the points and corrections
 * @param points each item that counts
 * @param corrections what upheld objections added
 */
record UnitScore(
    String unit, String name, BigDecimal total, List<Points> points, List<Correction> corrections) {

  UnitScore {
    points = List.copyOf(points);
    corrections = List.copyOf(corrections);
  }

  static UnitScore of(
      String unit,
      Map<CountedFact, List<Counted>> counted,
      List<ScoringItem> items,
      UnaryOperator<String> names) {
    var counts = new EnumMap<CountedFact, Integer>(CountedFact.class);
    counted.forEach((fact, all) -> counts.put(fact, all.size()));
    var scored = Scorer.score(items, counts);
    return new UnitScore(
        unit,
        names.apply(unit),
        Scorer.total(scored),
        scored.stream().map(one -> Points.of(one, counted)).toList(),
        List.of());
  }

  /** The same with the corrections that are about it. */
  UnitScore with(List<ScoreCorrected> all) {
    var own = all.stream().filter(one -> one.unit().equals(unit)).map(Correction::of).toList();
    var derived = points.stream().map(Points::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    var sum = own.stream().map(Correction::points).reduce(derived, BigDecimal::add);
    return new UnitScore(unit, name, sum, points, own);
  }

  /**
   * A line that an upheld objection led to.
   *
   * @param item code of the item
   * @param points what was added, below 0 where it was taken
   * @param reason why
   * @param objection number of the objection
   */
  record Correction(String item, BigDecimal points, String reason, int objection) {

    static Correction of(ScoreCorrected event) {
      return new Correction(event.item(), event.points(), event.reason(), event.objection());
    }
  }

  /**
   * Points for one item.
   *
   * @param item its code
   * @param name its name
   * @param points the points, below 0 where they are taken
   * @param rule the condition in words
   * @param facts what was counted for it
   */
  record Points(String item, String name, BigDecimal points, String rule, List<FactCount> facts) {

    static Points of(Scored scored, Map<CountedFact, List<Counted>> counted) {
      var item = scored.item();
      var facts = new LinkedHashSet<CountedFact>();
      facts(item.when()).forEach(facts::add);
      Stream.ofNullable(item.each()).forEach(facts::add);
      return new Points(
          item.code(),
          item.name(),
          scored.points(),
          Scorer.explain(item.when()),
          facts.stream()
              .map(fact -> FactCount.of(fact, counted.getOrDefault(fact, List.of())))
              .toList());
    }

    private static Stream<CountedFact> facts(ScoringCondition when) {
      var fact = when.fact();
      return fact == null ? when.parts().stream().flatMap(Points::facts) : Stream.of(fact);
    }
  }

  /**
   * What was counted.
   *
   * @param fact which fact
   * @param name the same in Chinese
   * @param count how often
   * @param what each of them, such as {@code 2023-04-X1 1.01}
   * @param positions positions of what was recorded
   */
  record FactCount(
      CountedFact fact, String name, int count, List<String> what, List<Long> positions) {

    static FactCount of(CountedFact fact, List<Counted> counted) {
      return new FactCount(
          fact,
          fact.chinese(),
          counted.size(),
          counted.stream().map(Counted::what).toList(),
          counted.stream().flatMap(one -> one.positions().stream()).distinct().toList());
    }
  }
}
