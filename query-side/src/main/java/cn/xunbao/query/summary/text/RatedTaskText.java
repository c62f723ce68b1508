package cn.xunbao.query.summary.text;

import cn.xunbao.light.SelfRating;
import cn.xunbao.query.summary.RatedTask;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tasks without numbers: how many stand where as they say and as confirmed, and who is behind. */
final class RatedTaskText {

  private RatedTaskText() {}

  /** Nothing where no task without numbers has nodes or was rated. */
  static void write(List<RatedTask> tasks, Page page) {
    if (tasks.isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph(
        "无数字指标任务共%d项。自评：%s。"
            .formatted(
                tasks.stream().map(RatedTask::task).distinct().count(),
                counts(tasks, RatedTask::selfRating, "未自评")));
    page.paragraph("确认：%s。".formatted(counts(tasks, RatedTask::confirmedRating, "待确认")));
    names(tasks, "确认滞后", task -> task.confirmedRating() == SelfRating.BEHIND, page);
    names(tasks, "时间节点逾期", task -> !task.overdueNodes().isEmpty(), page);
  }

  private static String counts(
      List<RatedTask> tasks, Function<RatedTask, @Nullable SelfRating> said, String nothing) {
    var counts =
        Arrays.stream(SelfRating.values())
            .map(
                rating ->
                    "%s%d项"
                        .formatted(
                            rating.chinese(),
                            tasks.stream().filter(task -> said.apply(task) == rating).count()))
            .collect(Collectors.joining("，"));
    return "%s，%s%d项"
        .formatted(counts, nothing, tasks.stream().map(said).filter(Objects::isNull).count());
  }

  private static void names(
      List<RatedTask> tasks, String what, Predicate<RatedTask> which, Page page) {
    var named = tasks.stream().filter(which).toList();
    if (!named.isEmpty()) {
      page.paragraph(
          "%s（%d项）：%s。"
              .formatted(
                  what,
                  named.size(),
                  named.stream()
                      .map(task -> "任务%s（%s）".formatted(task.task(), task.unitName()))
                      .collect(Collectors.joining("、"))));
    }
  }
}
