package cn.xunbao.query.document.content;

import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.light.SelfRating;
import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.ChineseTime;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.summary.EndedTask;
import cn.xunbao.query.summary.RatedTask;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tasks without numbers, those that nobody leads, and those that are over. */
public final class TaskContent {

  private TaskContent() {}

  /** Tasks without a lead, by their codes. */
  public static Block withoutLead(List<String> codes) {
    return codes.isEmpty()
        ? new Block.Paragraph("无。")
        : new Block.Paragraph(
            "共%s项：".formatted(codes.size()),
            codes.stream().map(code -> new Phrase(code, About.task(code))).toList());
  }

  /** Tasks that were over when the period began. */
  public static Block ended(List<EndedTask> ended) {
    return new Block.Items(
        ended.stream()
            .map(
                task ->
                    new Phrase(
                        "%s %s（%s，%s决定）：%s"
                            .formatted(
                                task.task(),
                                task.title(),
                                task.document(),
                                ChineseTime.day(task.decidedOn()),
                                task.reason()),
                        About.task(task.task())))
            .toList());
  }

  /** Tasks without numbers, as their leads say and as the office says; nothing where none is. */
  public static List<Block> rated(List<RatedTask> tasks) {
    return tasks.isEmpty()
        ? List.of()
        : List.of(
            new Block.Paragraph(
                "无数字指标任务共%s项。自评：%s。"
                    .formatted(
                        tasks.stream().map(RatedTask::task).distinct().count(),
                        ratings(tasks, RatedTask::selfRating, "未自评"))),
            new Block.Paragraph(
                "确认：%s。".formatted(ratings(tasks, RatedTask::confirmedRating, "待确认"))),
            new Block.Grid(
                new Table(
                    List.of(
                        Column.text("任务", 2),
                        Column.wide("单位", 5),
                        Column.text("自评", 3),
                        Column.text("确认", 3),
                        Column.wide("逾期节点", 7),
                        Column.text("灯", 2)),
                    tasks.stream().map(TaskContent::row).toList())));
  }

  /** How many were rated what, and how many not at all. */
  private static String ratings(
      List<RatedTask> tasks, Function<RatedTask, @Nullable SelfRating> said, String nothing) {
    var counts =
        Arrays.stream(SelfRating.values())
            .map(
                rating ->
                    "%s%s项"
                        .formatted(
                            rating.chinese(),
                            tasks.stream().filter(task -> said.apply(task) == rating).count()))
            .collect(Collectors.joining("，"));
    return "%s，%s%s项"
        .formatted(counts, nothing, tasks.stream().map(said).filter(Objects::isNull).count());
  }

  private static Table.Row row(RatedTask task) {
    return new Table.Row(
        List.of(
            text(task.task()),
            text(task.unitName()),
            rating(task.selfRating()),
            rating(task.confirmedRating()),
            text(String.join("、", task.overdueNodes())),
            new Cell.Lit(task.light())),
        About.task(task.task()));
  }

  private static Cell rating(@Nullable SelfRating rating) {
    return text(rating == null ? null : rating.chinese());
  }
}
