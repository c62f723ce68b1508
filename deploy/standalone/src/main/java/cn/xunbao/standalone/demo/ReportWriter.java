package cn.xunbao.standalone.demo;

import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.period.Period;
import cn.xunbao.standalone.demo.Content.Value;
import cn.xunbao.standalone.demo.ProgrammeFile.PlannedTask;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes reports from a task's title, section and figures. */
final class ReportWriter {

  private static final double PROBLEMS = 0.1;
  private static final double PROBLEMS_WHEN_BEHIND = 0.3;
  private static final BigDecimal FAR_BEHIND = new BigDecimal("0.8");
  private static final int FIGURES_IN_TEXT = 3;

  private static final List<String> OPENINGS =
      List.of("围绕“%s”，", "本旬持续推进“%s”，", "对照方案要求抓好“%s”，", "“%s”按计划推进，", "紧扣“%s”目标任务，");
  private static final List<String> ADDENDA =
      List.of("补充：有关佐证材料已归档备查。", "补充：已与责任单位核对一致。", "补充：本旬末新到数据已并入。");

  private final long seed;
  private final Map<String, Topic> topics = new HashMap<>();
  private final Map<String, Optional<GrowthPath>> paths = new HashMap<>();

  ReportWriter(long seed) {
    this.seed = seed;
  }

  /** What a unit reports for a period. */
  Content write(Pair pair, PlannedTask task) {
    return write(pair, task, pair.period());
  }

  /** What it reported before it knew all: running totals of the 旬 before. */
  Content preliminary(Pair pair, PlannedTask task) {
    return write(pair, task, pair.period().previous());
  }

  /** What it reports then; never the same as {@link #preliminary}. */
  Content amended(Pair pair, PlannedTask task) {
    var content = write(pair, task);
    var dice = Dice.of(seed, "addendum", pair.period().code(), pair.task(), pair.unit());
    return new Content(
        content.progress() + dice.oneOf(ADDENDA),
        content.problems(),
        content.nextSteps(),
        content.values());
  }

  private Content write(Pair pair, PlannedTask task, Period figuresOf) {
    var dice = Dice.of(seed, "text", pair.period().code(), pair.task(), pair.unit());
    var topic = topics.computeIfAbsent(task.code(), code -> Topic.of(task.title(), task.section()));
    var values = new ArrayList<Value>();
    var figures = new ArrayList<String>();
    var behind = false;
    for (var indicator : task.indicators()) {
      var path =
          paths
              .computeIfAbsent(indicator.code(), code -> GrowthPath.of(seed, indicator))
              .orElse(null);
      if (path == null) {
        continue;
      }
      var cumulative = indicator.measure() == Measure.CUMULATIVE;
      var value = path.at(cumulative ? figuresOf : pair.period());
      values.add(new Value(indicator.code(), value.toPlainString()));
      figures.add(figure(indicator, value));
      behind |= isFarBehind(indicator, value, pair.period());
    }
    var progress = progress(dice, topic, task, pair.period(), figures);
    var problem = dice.happens(behind ? PROBLEMS_WHEN_BEHIND : PROBLEMS);
    return new Content(
        progress,
        problem ? dice.oneOf(topic.problems()) + "。" : null,
        dice.happens(0.9) ? dice.oneOf(topic.nextSteps()) + "。" : null,
        List.copyOf(values));
  }

  private static String progress(
      Dice dice, Topic topic, PlannedTask task, Period period, List<String> figures) {
    var found = dice.whole(3, 24);
    var text = new StringBuilder(dice.oneOf(OPENINGS).formatted(quotable(task.title())));
    text.append(
        String.format(
            Locale.ROOT,
            dice.oneOf(topic.actions()),
            dice.whole(3, 15),
            dice.whole(60, 480),
            found,
            dice.whole(found * 2 / 3, found),
            dice.whole(8, 40),
            dice.whole(1, 4)));
    text.append('。');
    if (!figures.isEmpty()) {
      var day = period.lastDay();
      text.append("截至")
          .append(day.getMonthValue())
          .append('月')
          .append(day.getDayOfMonth())
          .append("日，")
          .append(String.join("，", figures.stream().limit(FIGURES_IN_TEXT).toList()))
          .append("。");
    }
    return text.toString();
  }

  /** Quotes within quotes are single ones (GB/T 15834-2011). */
  private static String quotable(String title) {
    return title.replace('“', '‘').replace('”', '’');
  }

  private static String figure(IndicatorDefinition indicator, BigDecimal value) {
    var unit = indicator.unitOfMeasure() == null ? "" : indicator.unitOfMeasure();
    return switch (indicator.measure()) {
      case MILESTONE -> indicator.name() + "：已完成" + value.toPlainString() + "%";
      case CUMULATIVE ->
          indicator.name() + "累计" + value.toPlainString() + unit + share(indicator, value);
      case LATEST, QUALITATIVE -> indicator.name() + value.toPlainString() + unit;
    };
  }

  private static String share(IndicatorDefinition indicator, BigDecimal value) {
    var target = targetValue(indicator);
    if (target == null
        || target.signum() == 0
        || indicator.direction() == Direction.LOWER_IS_BETTER) {
      return "";
    }
    var share = value.movePointRight(2).divide(target, 2, RoundingMode.HALF_UP);
    return "，占年度目标的" + share.toPlainString() + "%";
  }

  private static boolean isFarBehind(
      IndicatorDefinition indicator, BigDecimal value, Period period) {
    var target = targetValue(indicator);
    if (target == null
        || indicator.measure() != Measure.CUMULATIVE
        || indicator.direction() == Direction.LOWER_IS_BETTER) {
      return false;
    }
    var expected =
        target
            .multiply(BigDecimal.valueOf(period.elapsedXun()))
            .divide(BigDecimal.valueOf(36), 6, RoundingMode.HALF_UP);
    return value.compareTo(expected.multiply(FAR_BEHIND)) < 0;
  }

  private static @Nullable BigDecimal targetValue(IndicatorDefinition indicator) {
    var target = indicator.target();
    return target == null ? null : target.value();
  }
}
