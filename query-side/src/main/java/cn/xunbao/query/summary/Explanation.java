package cn.xunbao.query.summary;

import cn.xunbao.events.programme.Direction;
import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.events.programme.Measure;
import cn.xunbao.period.Period;
import java.math.BigDecimal;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Explains a light in one Chinese sentence: inputs, formula, rule and the record it rests on. */
final class Explanation {

  private final IndicatorDefinition indicator;
  private final @Nullable ReportedValue reported;
  private final Yardstick yardstick;
  private final Standing standing;
  private final Light light;

  private Explanation(
      @Nullable ReportedValue reported, Yardstick yardstick, Standing standing, Light light) {
    this.indicator = yardstick.indicator();
    this.reported = reported;
    this.yardstick = yardstick;
    this.standing = standing;
    this.light = light;
  }

  static String of(Reading reading, Period period, int ruleVersion) {
    var explanation =
        new Explanation(
            reading.reported(), reading.yardstick(), reading.standing(), reading.light());
    return explanation.sentence(
        period,
        reading.counted(),
        missing(reading),
        reading.inputs(),
        ruleVersion,
        warning(reading));
  }

  static String of(Goal goal, Period period, int ruleVersion) {
    var explanation =
        new Explanation(goal.reported(), goal.yardstick(), goal.standing(), goal.light());
    return explanation.sentence(period, goal.counted(), "尚无数据", "", ruleVersion, "");
  }

  private static String warning(Reading reading) {
    var warning = reading.warning();
    return warning == null ? "" : "并发" + warning.chinese();
  }

  private String sentence(
      Period period,
      boolean counted,
      String missing,
      String inputs,
      int ruleVersion,
      String warning) {
    return "截至%s末，%s%s%s%s，按亮灯规则第%s版%s%s%s。"
        .formatted(
            period.chinese(),
            counted ? "" : "与指标" + indicator.sameAs() + "为同一数据，",
            reported == null ? missing : value(reported, period),
            comparison(),
            inputs,
            ruleVersion,
            light.isLit() ? "亮" + light.chinese() + "灯" : "不亮灯",
            warning,
            basis());
  }

  private String value(ReportedValue given, Period period) {
    var said = new StringJoiner("，", "（", "）").setEmptyValue("");
    if (given.figure().source() != null) {
      said.add(given.figure().source().chinese());
    }
    if (given.figure().status() != null) {
      said.add(given.figure().status().chinese());
    }
    var about =
        given.dataPeriod().equals(period)
            ? ""
            : "数据所属期%s%s，".formatted(given.dataPeriod().chinese(), said);
    var value = Wording.value(indicator, given.value());
    return about.isEmpty() ? value + said : about + value;
  }

  private static String missing(Reading reading) {
    if (!reading.duty().reported()) {
      return "本期无需报送";
    }
    var reportedWith = reading.duty().reportedWith();
    if (reportedWith != null) {
      return "本期与%s合并报送".formatted(reportedWith.chinese());
    }
    if (!reading.duty().due()) {
      return "本期先于方案导入，无需报送";
    }
    var missing = reading.notDue() ? "数据未到期" : "本期尚未报送";
    return (reading.duty().isWithoutLead() ? "任务尚未明确牵头单位，" : "") + missing;
  }

  private String comparison() {
    var target = indicator.target();
    if (indicator.measure() == Measure.QUALITATIVE) {
      return "，定性指标不计算完成率";
    }
    if (target == null) {
      return "，目标尚未下达，不计算完成率";
    }
    if (standing.method() == null) {
      return "，目标“" + target.text() + "”无法计算";
    }
    return switch (indicator.measure()) {
      case MILESTONE -> milestone(String.valueOf(target.text()));
      case CUMULATIVE, LATEST, QUALITATIVE -> against(target.value());
    };
  }

  private String against(@Nullable BigDecimal target) {
    if (target == null) {
      return "";
    }
    var printed = Wording.figure(indicator, target);
    if (target.signum() == 0) {
      return zero(printed);
    }
    var isTotal = indicator.measure() == Measure.CUMULATIVE;
    var name = (isTotal ? "年度" : "") + (isLowerBetter() ? "控制目标" : "目标") + printed;
    var schedule = isTotal ? "，序时进度%s%%（%s）".formatted(standing.scheduleShare(), formula()) : "";
    if (standing.doneShare() == null) {
      return "，" + name + schedule;
    }
    var share =
        Standing.isPercentage(indicator)
            ? "，" + name
            : "，%s%s的%s%%".formatted(isTotal ? "占" : "为", name, standing.doneShare());
    return share + schedule + "，" + difference(isTotal ? "序时进度" : "目标") + completed();
  }

  private String zero(String target) {
    var name = isLowerBetter() ? "控制目标" : "目标";
    if (reported == null) {
      return "，" + name + target;
    }
    var right = Lighting.isOnRightSideOfZero(indicator, reported.value());
    var verdict = isLowerBetter() ? (right ? "未突破" : "突破") : (right ? "达到" : "未达到");
    return "，" + verdict + name + target + "（目标为零，不计算完成率）";
  }

  private String milestone(String date) {
    var expected = "，时限%s，本期末应完成%s%%".formatted(date, standing.scheduleShare());
    return standing.doneShare() == null ? expected : expected + "，" + difference("应完成进度");
  }

  private String difference(String yardstick) {
    return Wording.difference(standing.doneShare(), standing.scheduleShare(), yardstick)
        + (isLowerBetter() ? "（该指标以低为好）" : "");
  }

  private String completed() {
    return light == Light.BLUE ? "，已完成年度目标" : "";
  }

  private String formula() {
    return yardstick.plan() == null
        ? yardstick.elapsed().written() + "，" + yardstick.rule().rule().chinese()
        : "按批准的分期目标";
  }

  private boolean isLowerBetter() {
    return indicator.measure() != Measure.MILESTONE
        && indicator.direction() == Direction.LOWER_IS_BETTER;
  }

  private String basis() {
    var places = new StringJoiner("，", "（", "）").setEmptyValue("");
    if (reported != null) {
      places.add("依据第%s号记录".formatted(reported.position()));
    }
    if (yardstick.targetPosition() != null) {
      places.add("目标依据第%s号记录".formatted(yardstick.targetPosition()));
    }
    if (yardstick.plan() != null) {
      places.add("分期目标依据第%s号记录".formatted(yardstick.plan().place()));
    }
    if (yardstick.rule().number() > 1) {
      places.add("序时进度规则第%s版".formatted(yardstick.rule().number()));
    }
    return places.toString();
  }
}
