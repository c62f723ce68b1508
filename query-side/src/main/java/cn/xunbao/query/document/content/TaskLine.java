package cn.xunbao.query.document.content;

import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Annex;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.fact.TaskEnd;
import cn.xunbao.query.fact.TaskState;
import cn.xunbao.query.summary.Light;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A task with its light, for a ledger (台账) and for a matrix of lights.
 *
 * @param campaign name of its campaign
 * @param task its code
 * @param title its text
 * @param deadline when it has to be done, in the plan's words
 * @param leads names of its leads
 * @param light its light
 * @param end why it is over; null as long as it goes on
 */
public record TaskLine(
    String campaign,
    String task,
    String title,
    @Nullable String deadline,
    String leads,
    Light light,
    @Nullable String end) {

  /**
   * The tasks of the plan in its order.
   *
   * @param campaign ordinal of the campaign to confine them to; null: all
   * @param lights lights by code of the task
   * @param on the day whose names of units count
   */
  public static List<TaskLine> of(
      ProgrammeState state, @Nullable Integer campaign, Map<String, Light> lights, LocalDate on) {
    var campaigns =
        state.campaigns().stream()
            .collect(Collectors.toMap(CampaignDefined::campaign, CampaignDefined::name));
    return state.tasks().stream()
        .filter(task -> campaign == null || campaign == task.definition().campaign())
        .map(task -> line(state, task, campaigns, lights, on))
        .toList();
  }

  /** All tasks, also those that are over. */
  public static Annex ledger(List<TaskLine> lines) {
    return new Annex(
        "任务台账",
        "任务台账",
        new Table(
            List.of(
                Column.wide("专项", 5),
                Column.text("任务", 2),
                Column.wide("内容", 12),
                Column.wide("牵头单位", 7),
                Column.text("完成时限", 4),
                Column.text("灯", 2),
                Column.wide("备注", 6)),
            lines.stream().map(TaskLine::row).toList()),
        Annex.Place.WORKBOOK);
  }

  /** The lights of tasks that go on, by campaign. */
  public static List<Block> matrix(List<TaskLine> lines) {
    var open = lines.stream().filter(line -> line.end() == null).toList();
    var rows =
        open.stream()
            .map(TaskLine::campaign)
            .distinct()
            .map(
                campaign ->
                    new Block.LightRow(
                        campaign,
                        open.stream()
                            .filter(line -> line.campaign().equals(campaign))
                            .map(line -> new Block.Lamp(line.task(), line.light()))
                            .toList()))
            .toList();
    return rows.isEmpty() ? List.of() : List.of(new Block.LightMatrix("各任务亮灯", rows));
  }

  private static TaskLine line(
      ProgrammeState state,
      TaskState task,
      Map<Integer, String> campaigns,
      Map<String, Light> lights,
      LocalDate on) {
    var definition = task.definition();
    var code = definition.task();
    return new TaskLine(
        campaigns.getOrDefault(definition.campaign(), ""),
        code,
        definition.title(),
        definition.deadline(),
        state.leads(code).stream().map(state.unitNames(on)).collect(Collectors.joining("、")),
        lights.getOrDefault(code, Light.NOT_APPLICABLE),
        ended(task.end()));
  }

  private static @Nullable String ended(@Nullable TaskEnd end) {
    return end == null
        ? null
        : "%s（%s）".formatted(end.type().equals(TaskEnd.CLOSED) ? "已销号" : "已调减", end.document());
  }

  private Table.Row row() {
    return new Table.Row(
        List.of(
            text(campaign),
            text(task),
            text(title),
            text(leads),
            text(deadline),
            new Cell.Lit(light),
            text(end == null && leads.isEmpty() ? "尚未明确牵头单位" : end)),
        About.task(task));
  }
}
