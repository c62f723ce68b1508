package cn.xunbao.benchmarks.history;

import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.period.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What units report in words. */
final class Texts {

  private static final double PROBLEMS = 0.12;
  private static final double NEXT_STEPS = 0.9;
  private static final int LONGEST_TITLE = 60;

  private static final List<String> ACTIONS =
      List.of(
          "召开调度会%d次，现场协调用地、用工等问题%d个，已解决%d个",
          "走访企业%d家，收集诉求%d条，已办结答复%d条",
          "出动检查组%d个，排查隐患%d处，已整改%d处，其余已明确责任人和时限",
          "梳理事项%d项，压减材料%d份，窗口受理业务%d件",
          "组织业务培训%d期，参训%d人次，入户宣传%d人次",
          "完成前期手续%d项，在建点位%d个正常施工，本旬新开工%d个");
  private static final List<String> TROUBLES =
      List.of(
          "受连续降雨影响，部分点位施工进度滞后。", "部门之间信息共享不够及时，个别环节衔接不畅。", "个别乡镇配套资金到位偏慢。", "部分业务系统尚未打通，数据需要二次录入。");
  private static final List<String> STEPS =
      List.of("对照年度目标倒排计划，按旬调度、按月小结。", "逐个点位销号，协调相关部门加快手续办理。", "督促进度偏慢的乡镇迎头赶上，限期补齐短板。");

  private final long seed;

  Texts(long seed) {
    this.seed = seed;
  }

  /** Progress in words; another version says something else. */
  String progress(TaskDefined task, Period period, int version) {
    var dice = dice("progress", task, period, version);
    var title = task.title();
    var quoted = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    return "围绕“%s”，".formatted(quoted.replace('“', '‘').replace('”', '’'))
        + dice.oneOf(ACTIONS).formatted(dice.whole(3, 40), dice.whole(20, 480), dice.whole(3, 19))
        + "；"
        + dice.oneOf(ACTIONS).formatted(dice.whole(3, 40), dice.whole(20, 480), dice.whole(3, 19))
        + "。";
  }

  @Nullable String problems(TaskDefined task, Period period) {
    var dice = dice("problems", task, period, 1);
    return dice.happens(PROBLEMS) ? dice.oneOf(TROUBLES) : null;
  }

  @Nullable String nextSteps(TaskDefined task, Period period) {
    var dice = dice("next", task, period, 1);
    return dice.happens(NEXT_STEPS) ? dice.oneOf(STEPS) : null;
  }

  private Dice dice(String what, TaskDefined task, Period period, int version) {
    return Dice.of(
        seed, what, task.programme(), task.task(), period.code(), Integer.toString(version));
  }
}
