package cn.xunbao.query.document.period;

import static cn.xunbao.query.document.Cell.count;
import static cn.xunbao.query.document.Cell.percent;
import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.summary.period.StatusRow;
import java.util.ArrayList;
import java.util.List;

/** How figures and tasks stand against their schedule. */
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
