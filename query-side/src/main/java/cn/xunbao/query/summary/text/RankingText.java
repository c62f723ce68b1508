package cn.xunbao.query.summary.text;

import cn.xunbao.query.summary.period.Ranking;
import cn.xunbao.query.summary.text.TextTable.Column;
import java.util.List;

/** Units per indicator within their peer group. */
final class RankingText {

  private RankingText() {}

  static void write(List<Ranking> rankings, Page page) {
    for (var ranking : rankings) {
      page.blank();
      page.paragraph(
          "%s（%s）%s"
              .formatted(
                  ranking.indicator(),
                  ranking.group(),
                  ranking.ranked() ? "按超（低）序时进度排名：" : "：" + ranking.note()));
      page.table(table(ranking));
    }
  }

  private static TextTable table(Ranking ranking) {
    var table =
        new TextTable(
            Column.number("名次"),
            Column.shrinking("单位"),
            Column.number("数值"),
            Column.number("完成率"),
            Column.number("差距"));
    for (var unit : ranking.units()) {
      table.row(
          List.of(
              unit.rank() == null ? "—" : String.valueOf(unit.rank()),
              unit.unitName(),
              unit.value().toPlainString(),
              ReportingText.percent(unit.doneShare()),
              IndicatorText.signed(unit.gapPoints())));
    }
    return table;
  }
}
