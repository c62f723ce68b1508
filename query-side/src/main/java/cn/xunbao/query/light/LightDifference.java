package cn.xunbao.query.light;

import cn.xunbao.query.summary.IndicatorRow;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.TenDayBrief;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An indicator whose light would differ.
 *
 * @param period code of the 旬
 * @param task code of the task
 * @param indicator code of the indicator
 * @param name its name
 * @param before its light by the rules in force
 * @param after its light by the rule that is tried
 * @param beforeExplanation why it has the one
 * @param afterExplanation why it would have the other
 */
record LightDifference(
    String period,
    String task,
    String indicator,
    String name,
    Light before,
    Light after,
    String beforeExplanation,
    String afterExplanation) {

  /** Those between two briefs of one period, in the order of the plan. */
  static List<LightDifference> between(TenDayBrief before, TenDayBrief after) {
    return IntStream.range(0, before.indicators().size())
        .mapToObj(i -> of(before.period(), before.indicators().get(i), after.indicators().get(i)))
        .filter(difference -> difference.before() != difference.after())
        .toList();
  }

  private static LightDifference of(String period, IndicatorRow before, IndicatorRow after) {
    return new LightDifference(
        period,
        before.task(),
        before.indicator(),
        before.name(),
        before.light(),
        after.light(),
        before.explanation(),
        after.explanation());
  }
}
