package cn.xunbao.query.document.period;

import static cn.xunbao.query.document.Cell.count;
import static cn.xunbao.query.document.Cell.percent;
import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.light.SelfRating;
import cn.xunbao.period.Period;
import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.summary.LightMove;
import cn.xunbao.query.summary.Movement;
import cn.xunbao.query.summary.RatedTask;
import cn.xunbao.query.summary.Turn;
import cn.xunbao.query.summary.period.StatusRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How figures and tasks stand against their schedule, and what has moved. */
final class StandingContent {

  private StandingContent() {}

  /** 滞后, 达序时, 超序时, 已完成 and 其它, in numbers that add up. */
  static Block statuses(List<StatusRow> figures, List<StatusRow> tasks) {
    var columns = new ArrayList<Column>(List.of(Column.text("项目", 3)));
    figures.forEach(row -> columns.add(Column.number(row.name(), 3)));
    columns.add(Column.number("合计", 2));
    return new Block.Grid(
        new Table(
            columns,
            List.of(
                counts("指标（项）", figures), shares(figures), counts("任务（项）", tasks), shares(tasks))));
  }

  /** The lights that have changed, by name. */
  static List<Block> movement(Movement movement) {
    var since = Period.parse(movement.since()).chinese();
    if (movement.moves().isEmpty()) {
      return List.of(new Block.Paragraph("与%s末相比，各项亮灯无变化。".formatted(since)));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph("与%s末相比，%s项指标亮灯有变化。".formatted(since, movement.moves().size())));
    for (var turn : Turn.values()) {
      var moves = movement.moves().stream().filter(move -> move.turn() == turn).toList();
      if (!moves.isEmpty()) {
        blocks.add(moves(turn, moves));
      }
    }
    return blocks;
  }

  /** Whatever was reported again needs no name. */
  private static Block moves(Turn turn, List<LightMove> moves) {
    var count = "%s（%s项）".formatted(turn.chinese(), moves.size());
    return turn == Turn.REPORTED
        ? new Block.Paragraph(count + "。")
        : new Block.Paragraph(count + "：", moves.stream().map(StandingContent::move).toList());
  }

  private static Phrase move(LightMove move) {
    return new Phrase(
        "%s（%s→%s）".formatted(move.name(), move.from().chinese(), move.to().chinese()),
        About.figure(move.task(), move.indicator()));
  }

  /** Tasks without numbers, as their leads say and as the office says; nothing where none is. */
  static List<Block> rated(List<RatedTask> tasks) {
    return tasks.isEmpty()
        ? List.of()
        : List.of(
            new Block.Grid(
                new Table(
                    List.of(
                        Column.text("任务", 2),
                        Column.wide("单位", 5),
                        Column.text("自评", 3),
                        Column.text("确认", 3),
                        Column.wide("逾期节点", 7),
                        Column.text("灯", 2)),
                    tasks.stream().map(StandingContent::row).toList())));
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

  private static Table.Row counts(String what, List<StatusRow> rows) {
    var cells = new ArrayList<Cell>(List.of(text(what)));
    rows.forEach(row -> cells.add(count(row.count())));
    cells.add(count(rows.stream().mapToInt(StatusRow::count).sum()));
    return Table.Row.of(cells);
  }

  private static Table.Row shares(List<StatusRow> rows) {
    var cells = new ArrayList<Cell>(List.of(text("占比")));
    rows.forEach(row -> cells.add(percent(row.share())));
    cells.add(text(null));
    return Table.Row.of(cells);
  }
}
