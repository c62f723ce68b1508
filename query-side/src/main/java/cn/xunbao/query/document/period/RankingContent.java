package cn.xunbao.query.document.period;

import static cn.xunbao.query.document.Cell.count;
import static cn.xunbao.query.document.Cell.decimal;
import static cn.xunbao.query.document.Cell.percent;
import static cn.xunbao.query.document.Cell.points;
import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Annex;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Cell;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.summary.period.RankedUnit;
import cn.xunbao.query.summary.period.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Units per indicator within their peer group (同类单位排名). */
final class RankingContent {

  private RankingContent() {}

  /** A table for each indicator and group. */
  static List<Block> tables(List<Ranking> rankings, FigureTasks figures) {
    var blocks = new ArrayList<Block>();
    for (var ranking : rankings) {
      blocks.add(
          new Block.Paragraph("", List.of(new Phrase(title(ranking), of(ranking, figures)))));
      blocks.add(
          new Block.Grid(
              new Table(
                  List.of(
                      Column.number("名次", 2),
                      Column.wide("单位", 8),
                      Column.number("数值", 4),
                      Column.number("完成率", 4),
                      Column.number("差距", 4)),
                  ranking.units().stream()
                      .map(unit -> new Table.Row(cells(unit), figures.ofRank(unit.basis())))
                      .toList())));
    }
    return blocks;
  }

  /** All of them in one table; nothing where nothing is ranked. */
  static Optional<Annex> annex(List<Ranking> rankings, FigureTasks figures) {
    return rankings.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Annex(
                "同类单位排名",
                "同类单位分指标排名表",
                new Table(
                    List.of(
                        Column.wide("指标", 8),
                        Column.text("类别", 4),
                        Column.number("名次", 2),
                        Column.wide("单位", 8),
                        Column.number("数值", 4),
                        Column.number("完成率", 4),
                        Column.number("差距", 4),
                        Column.wide("备注", 8)),
                    rankings.stream().flatMap(ranking -> rows(ranking, figures)).toList()),
                Annex.Place.WORKBOOK));
  }

  private static Stream<Table.Row> rows(Ranking ranking, FigureTasks figures) {
    return ranking.units().stream()
        .map(
            unit -> {
              var cells =
                  new ArrayList<Cell>(List.of(text(ranking.indicator()), text(ranking.group())));
              cells.addAll(cells(unit));
              cells.add(text(unit.note()));
              return new Table.Row(cells, figures.ofRank(unit.basis()));
            });
  }

  private static List<Cell> cells(RankedUnit unit) {
    var rank = unit.rank();
    return List.of(
        rank == null ? text(null) : count(rank),
        text(unit.unitName()),
        decimal(unit.value()),
        percent(unit.doneShare()),
        points(unit.gapPoints()));
  }

  private static String title(Ranking ranking) {
    var note = ranking.note();
    var unit = ranking.unitOfMeasure();
    return "%s（%s%s）%s"
        .formatted(
            ranking.indicator(),
            ranking.group(),
            unit == null ? "" : "，" + unit,
            note == null ? "按超（低）序时进度排名" : "：" + note);
  }

  /** The task, where the figures of all units are one task's. */
  private static About of(Ranking ranking, FigureTasks figures) {
    var tasks =
        ranking.units().stream()
            .map(unit -> figures.ofRank(unit.basis()).task())
            .distinct()
            .toList();
    return tasks.size() == 1 ? About.task(tasks.getFirst()) : About.NOTHING;
  }
}
