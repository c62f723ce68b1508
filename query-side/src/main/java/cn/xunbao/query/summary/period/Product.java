package cn.xunbao.query.summary.period;

import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.period.Period;
import cn.xunbao.period.PeriodKind;
import cn.xunbao.query.fact.ProgrammeState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a period's summary is called: 月通报, 季小结, 双周对账 … */
final class Product {

  /** What makes a summary, the weightiest first; 考评, 排名 and 例会 are made of it. */
  private static final List<String> PRODUCTS = List.of("简报", "通报", "总结", "小结", "对账", "调度", "交办");

  private Product() {}

  /**
   * The name by the rhythms that hold for the period: a campaign's own before those of all, and
   * this product's default where nobody names one.
   *
   * @param campaign ordinal of the campaign; null: the whole programme
   */
  static String of(ProgrammeState state, Period period, @Nullable Integer campaign) {
    var rhythms = state.rules().rhythms();
    var own = campaign == null ? Stream.<Rhythm>of() : rhythms.own(campaign, period);
    var general = rhythms.general(period);
    return period.kind().chinese()
        + weightiest(own, period.kind())
            .or(() -> weightiest(general, period.kind()))
            .orElseGet(() -> byDefault(period.kind()));
  }

  private static Optional<String> weightiest(Stream<Rhythm> rhythms, PeriodKind kind) {
    var named =
        rhythms
            .filter(rhythm -> rhythm.period() == kind)
            .filter(rhythm -> !rhythm.external() && rhythm.tasks().isEmpty())
            .map(Rhythm::product)
            .toList();
    return PRODUCTS.stream().filter(named::contains).findFirst();
  }

  private static String byDefault(PeriodKind kind) {
    return switch (kind) {
      case WEEK, FORTNIGHT -> "调度";
      case XUN -> "简报";
      case MONTH -> "通报";
      case QUARTER, HALF_YEAR, YEAR -> "总结";
    };
  }
}
