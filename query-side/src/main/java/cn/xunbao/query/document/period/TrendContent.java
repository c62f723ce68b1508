package cn.xunbao.query.document.period;

import static cn.xunbao.query.document.Cell.decimal;
import static cn.xunbao.query.document.Cell.percent;
import static cn.xunbao.query.document.Cell.points;
import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.period.Period;
import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Annex;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.summary.period.Trend;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How figures have come along, 旬 by 旬 (走势). */
final class TrendContent {

  /** What two pages can hold; the table has all. */
  private static final int CHARTS = 12;

  /** A line needs two points. */
  private static final int FEWEST = 2;

  private TrendContent() {}

  /** Lines, those that ended farthest behind first, and the same in words. */
  static List<Block> charts(List<Trend> trends) {
    var shown =
        trends.stream()
            .filter(trend -> line(trend).size() >= FEWEST)
            .sorted(Comparator.comparing(TrendContent::lastGap))
            .limit(CHARTS)
            .toList();
    if (shown.isEmpty()) {
      return List.of(new Block.Paragraph("本期尚无两次以上可与序时进度对照的数据。"));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            "期末落后较多的在前%s；全部数据见附表。"
                .formatted(shown.size() < CHARTS ? "" : "，列%s项".formatted(CHARTS))));
    blocks.add(new Block.Items(shown.stream().map(TrendContent::words).toList()));
    shown.forEach(
        trend ->
            blocks.add(
                new Block.LineChart(
                    "%s %s".formatted(trend.task(), trend.name()), line(trend), about(trend))));
    return blocks;
  }

  /** All that was reported; nothing where nothing was. */
  static Optional<Annex> annex(List<Trend> trends) {
    return trends.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Annex(
                "指标走势",
                "指标分期走势表",
                new Table(
                    List.of(
                        Column.text("任务", 3),
                        Column.wide("指标", 9),
                        Column.text("期次", 5),
                        Column.number("数值", 4),
                        Column.number("完成率", 4),
                        Column.number("序时", 4),
                        Column.number("差距", 4)),
                    trends.stream().flatMap(TrendContent::rows).toList()),
                Annex.Place.PLAIN_TEXT));
  }

  private static Stream<Table.Row> rows(Trend trend) {
    return trend.points().stream()
        .map(
            point ->
                new Table.Row(
                    List.of(
                        text(trend.task()),
                        text(trend.name()),
                        text(Period.parse(point.period()).chinese()),
                        decimal(point.value()),
                        percent(point.doneShare()),
                        percent(point.scheduleShare()),
                        points(point.gapPoints())),
                    about(trend)));
  }

  private static Phrase words(Trend trend) {
    var first = trend.points().getFirst();
    var last = trend.points().getLast();
    return new Phrase(
        "%s（任务%s）：%s%s，%s%s，期末差距%s个百分点。"
            .formatted(
                trend.name(),
                trend.task(),
                Period.parse(first.period()).chinese(),
                first.value().toPlainString(),
                Period.parse(last.period()).chinese(),
                last.value().toPlainString(),
                points(last.gapPoints()).printed()),
        about(trend));
  }

  private static BigDecimal lastGap(Trend trend) {
    var gap = trend.points().getLast().gapPoints();
    return gap == null ? BigDecimal.ZERO : gap;
  }

  private static List<Block.Point> line(Trend trend) {
    return trend.points().stream().flatMap(TrendContent::point).toList();
  }

  private static Stream<Block.Point> point(Trend.Point point) {
    var done = point.doneShare();
    var expected = point.scheduleShare();
    return done == null || expected == null
        ? Stream.empty()
        : Stream.of(new Block.Point(Period.parse(point.period()).chinese(), done, expected));
  }

  private static About about(Trend trend) {
    return About.figure(trend.task(), trend.indicator());
  }
}
