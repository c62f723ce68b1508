package cn.xunbao.query.document.content;

import static cn.xunbao.query.document.Cell.decimal;
import static cn.xunbao.query.document.Cell.percent;
import static cn.xunbao.query.document.Cell.points;
import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Annex;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Block.Bar;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.summary.GoalRow;
import cn.xunbao.query.summary.IndicatorRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures against the schedule (序时进度). */
public final class FigureContent {

  /** What a chart of half a page can hold. */
  private static final int BARS = 20;

  private FigureContent() {}

  /** Goals with a value; nothing where none has one. */
  public static List<Block> goals(List<GoalRow> goals) {
    var known =
        goals.stream()
            .filter(goal -> goal.value() != null)
            .map(goal -> Phrase.of(goal.name() + "：" + goal.explanation()))
            .toList();
    return known.isEmpty() ? List.of() : List.of(new Block.Items(known));
  }

  /** What was reported, against the schedule. */
  public static List<Block> figures(List<IndicatorRow> rows) {
    var shown = shown(rows);
    if (shown.isEmpty()) {
      return List.of(new Block.Paragraph("本期没有可与序时进度对照的数据。"));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Grid(
            new Table(
                List.of(
                    Column.text("任务", 3),
                    Column.wide("指标", 10),
                    Column.number("目标", 4),
                    Column.number("数值", 4),
                    Column.number("完成率", 4),
                    Column.number("序时", 4),
                    Column.number("差距", 4),
                    Column.text("灯", 2)),
                shown.stream().map(FigureContent::figure).toList())));
    chart(shown).ifPresent(blocks::add);
    return blocks;
  }

  /** What wasn't reported; nothing where all was. */
  public static List<Block> grey(int grey) {
    return grey == 0
        ? List.of()
        : List.of(new Block.Paragraph("另有%s项指标本期尚未报送，亮灰灯。".formatted(grey)));
  }

  /** All indicators, each with its explanation. */
  public static Annex all(List<IndicatorRow> rows) {
    return new Annex(
        "指标完成情况",
        "指标完成情况一览表",
        new Table(
            List.of(
                Column.text("任务", 3),
                Column.wide("指标", 9),
                Column.text("单位", 3),
                Column.number("目标", 4),
                Column.number("数值", 4),
                Column.number("完成率", 4),
                Column.number("序时", 4),
                Column.number("差距", 4),
                Column.text("灯", 2),
                Column.wide("说明", 14)),
            rows.stream().map(FigureContent::explained).toList()),
        Annex.Place.WORKBOOK);
  }

  private static Optional<Block> chart(List<IndicatorRow> shown) {
    var bars =
        shown.stream()
            .sorted(
                Comparator.comparing(
                    IndicatorRow::gapPoints, Comparator.nullsLast(Comparator.naturalOrder())))
            .flatMap(FigureContent::bar)
            .limit(BARS)
            .toList();
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.BarChart(
                "完成率与序时进度对照（落后较多的在前%s）"
                    .formatted(bars.size() < BARS ? "" : "，至多%s项".formatted(BARS)),
                bars));
  }

  private static Stream<Bar> bar(IndicatorRow row) {
    var done = row.doneShare();
    var expected = row.scheduleShare();
    return done == null || expected == null
        ? Stream.empty()
        : Stream.of(
            new Bar(row.task() + " " + row.name(), done, expected, row.light(), about(row)));
  }

  /** Rows with a value to compare; a figure whose own row is there is not shown twice. */
  private static List<IndicatorRow> shown(List<IndicatorRow> rows) {
    var codes = rows.stream().map(IndicatorRow::indicator).collect(Collectors.toSet());
    return rows.stream()
        .filter(row -> row.value() != null && row.method() != null)
        .filter(row -> row.sameAs() == null || !codes.contains(row.sameAs()))
        .toList();
  }

  private static Table.Row figure(IndicatorRow row) {
    return new Table.Row(
        List.of(
            text(row.task()),
            text(row.name()),
            text(row.target() + (row.unit() == null ? "" : row.unit())),
            decimal(row.value()),
            percent(row.doneShare()),
            percent(row.scheduleShare()),
            points(row.gapPoints()),
            new Cell.Lit(row.light())),
        about(row));
  }

  private static Table.Row explained(IndicatorRow row) {
    return new Table.Row(
        List.of(
            text(row.task()),
            text(row.name()),
            text(row.unit()),
            target(row.target()),
            decimal(row.value()),
            percent(row.doneShare()),
            percent(row.scheduleShare()),
            points(row.gapPoints()),
            new Cell.Lit(row.light()),
            text(row.explanation())),
        about(row));
  }

  private static About about(IndicatorRow row) {
    return About.figure(row.task(), row.indicator());
  }

  private static Cell target(@Nullable String target) {
    return target != null && target.matches("-?[0-9]{1,18}(\\.[0-9]{1,6})?")
        ? decimal(new BigDecimal(target))
        : text(target);
  }
}
