package cn.xunbao.query.summary;

import cn.xunbao.light.RatingLights;
import cn.xunbao.light.SelfRating;
import cn.xunbao.period.Period;
import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.work.NodesLife;
import cn.xunbao.work.RatingLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task without numbers as a 旬 shows it: what its lead says and what the office says, side by
 * side.
 *
 * @param task code of the task
 * @param unit code of the unit that rates; null: nobody has
 * @param unitName its name
 * @param selfRating what the unit says (自评)
 * @param note why the unit says so
 * @param confirmedRating what the office says (确认), which gives the light
 * @param reason why the office says otherwise
 * @param nodesDone weights of the nodes that were confirmed to be reached by the end of the 旬, in
 *     percent
 * @param nodesDue weights of the nodes that were due by then, in percent
 * @param overdueNodes names of the nodes that were due by then and not confirmed to be reached
 * @param nodesToConfirm names of the nodes whose completion was reported and waits for the office
 * @param light its light; grey before a rating is confirmed
 * @param explanation one Chinese sentence: inputs and rule
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RatedTask(
    String task,
    @Nullable String unit,
    @Nullable String unitName,
    @Nullable SelfRating selfRating,
    @Nullable String note,
    @Nullable SelfRating confirmedRating,
    @Nullable String reason,
    int nodesDone,
    int nodesDue,
    List<String> overdueNodes,
    List<String> nodesToConfirm,
    Light light,
    String explanation) {

  /** The tasks without numbers that have nodes or were rated, in the order of the plan. */
  static List<RatedTask> of(
      List<TaskDuty> tasks,
      TaskWork work,
      Period period,
      LightInputs rule,
      UnaryOperator<String> names) {
    return tasks.stream()
        .filter(duty -> duty.inForce() && duty.end() == null)
        .flatMap(duty -> of(duty.task().task(), work, period, rule, names))
        .toList();
  }

  private static Stream<RatedTask> of(
      String task, TaskWork work, Period period, LightInputs rule, UnaryOperator<String> names) {
    var nodes = Optional.ofNullable(work.nodes().get(task));
    var standing = nodes.map(life -> NodesAt.of(life, period)).orElse(NodesAt.NONE);
    var ratings = work.ratings(task);
    if (ratings.isEmpty()) {
      return nodes
          .filter(life -> !life.inForce().isEmpty())
          .map(life -> unrated(task, standing, life, period, names))
          .stream();
    }
    return ratings.stream().map(life -> rated(life, standing, period, rule, names));
  }

  private static RatedTask unrated(
      String task, NodesAt standing, NodesLife nodes, Period period, UnaryOperator<String> names) {
    return new RatedTask(
        task,
        nodes.unit(),
        names.apply(nodes.unit()),
        null,
        null,
        null,
        null,
        standing.done(),
        standing.due(),
        standing.overdue(),
        standing.toConfirm(),
        Light.GREY,
        "截至%s末，牵头单位尚未自评，亮灰灯。".formatted(period.chinese()));
  }

  private static RatedTask rated(
      RatingLife life,
      NodesAt standing,
      Period period,
      LightInputs rule,
      UnaryOperator<String> names) {
    var own = life.rated();
    var confirmed = life.confirmed();
    var light = light(life, standing.overdue(), rule.table().ratings());
    return new RatedTask(
        own.task(),
        own.unit(),
        names.apply(own.unit()),
        own.rating(),
        own.note(),
        life.counted(),
        confirmed == null ? null : confirmed.reason(),
        standing.done(),
        standing.due(),
        standing.overdue(),
        standing.toConfirm(),
        light,
        "截至%s末，牵头单位自评“%s”，%s%s，按亮灯规则第%d版%s。"
            .formatted(
                period.chinese(),
                own.rating().chinese(),
                confirmed == null ? "尚未确认" : "确认为“" + confirmed.rating().chinese() + "”",
                late(standing),
                rule.version(),
                light.isLit() ? "亮" + light.chinese() + "灯" : "不亮灯"));
  }

  /** Which nodes are overdue; those that wait for the office say so. */
  private static String late(NodesAt nodes) {
    return nodes.overdue().isEmpty()
        ? ""
        : nodes.overdue().stream()
            .map(
                node ->
                    nodes.toConfirm().contains(node)
                        ? "“%s”（已报完成，待确认）".formatted(node)
                        : "“%s”".formatted(node))
            .collect(Collectors.joining("、", "，时间节点", "已逾期"));
  }

  private static Light light(RatingLife life, List<String> overdue, RatingLights rule) {
    var counted = life.counted();
    if (counted == null) {
      return Light.GREY;
    }
    var colour = rule.of(counted, !overdue.isEmpty());
    return colour == null ? Light.NOT_DUE : Light.of(colour);
  }
}
