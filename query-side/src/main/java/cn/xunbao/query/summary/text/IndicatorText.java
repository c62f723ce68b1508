package cn.xunbao.query.summary.text;

import cn.xunbao.period.Period;
import cn.xunbao.query.summary.CampaignRow;
import cn.xunbao.query.summary.Certification;
import cn.xunbao.query.summary.GoalRow;
import cn.xunbao.query.summary.IndicatorRow;
import cn.xunbao.query.summary.LightCounts;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.text.TextTable.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lights (亮灯情况) and figures against the schedule (序时进度). */
final class IndicatorText {

  private IndicatorText() {}

  static void writeLights(TenDayBrief brief, Page page) {
    page.paragraph(sentence(brief.lights()));
    page.blank();
    page.table(campaigns(brief.byCampaign()));
  }

  static String sentence(LightCounts lights) {
    return "绿灯%s项，黄灯%s项，红灯%s项，蓝灯%s项，灰灯%s项；数据未到期%s项，不适用%s项；合计%s项。"
        .formatted(
            lights.green(),
            lights.yellow(),
            lights.red(),
            lights.blue(),
            lights.grey(),
            lights.notDue(),
            lights.notApplicable(),
            lights.total());
  }

  /** Goals stand first; nothing where none has a value. */
  static void writeGoals(List<GoalRow> goals, Page page) {
    var known = goals.stream().filter(goal -> goal.value() != null).toList();
    if (known.isEmpty()) {
      return;
    }
    var number = 0;
    for (var goal : known) {
      page.item(++number, goal.name() + "：" + goal.explanation());
    }
    page.blank();
  }

  static void writeFigures(List<IndicatorRow> rows, LightCounts lights, Page page) {
    var shown = shown(rows);
    if (shown.isEmpty()) {
      page.paragraph("本期没有可与序时进度对照的数据。");
    } else {
      page.table(figures(shown));
    }
    var grey = lights.grey();
    if (grey > 0) {
      page.blank();
      page.paragraph("另有%s项指标本期尚未报送，亮灰灯。".formatted(grey));
    }
  }

  /** Data that came and weren't sent, and values that are to be certified; nothing without any. */
  static void writeData(TenDayBrief brief, Page page) {
    writeOverdue(brief.indicators(), page);
    writeUncertified(brief.certification(), page);
  }

  private static void writeOverdue(List<IndicatorRow> rows, Page page) {
    var overdue = rows.stream().filter(row -> !row.overdueData().isEmpty()).toList();
    if (overdue.isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph("欠报数据%s项（数据已到期，此前未报，仍须报送）：".formatted(overdue.size()));
    var number = 0;
    for (var row : overdue) {
      page.item(
          ++number,
          "%s（任务%s）：数据所属期%s"
              .formatted(
                  row.name(),
                  row.task(),
                  row.overdueData().stream()
                      .map(code -> Period.parse(code).chinese())
                      .collect(Collectors.joining("、"))));
    }
  }

  /** Nothing where no value must be certified. */
  private static void writeUncertified(@Nullable Certification certification, Page page) {
    if (certification == null) {
      return;
    }
    page.blank();
    page.paragraph(
        "按规则须评估认定和核验的数值%s项，已认定%s项，已核验%s项。"
            .formatted(certification.due(), certification.certified(), certification.verified()));
    var number = 0;
    for (var open : certification.open()) {
      page.item(
          ++number,
          "%s（%s，数据所属期%s）：%s"
              .formatted(
                  open.name(),
                  open.unitName(),
                  Period.parse(open.dataPeriod()).chinese(),
                  open.stageName()));
    }
  }

  /** Rows with a value to compare; a figure whose own row is there is not shown twice. */
  private static List<IndicatorRow> shown(List<IndicatorRow> rows) {
    var codes = rows.stream().map(IndicatorRow::indicator).collect(Collectors.toSet());
    return rows.stream()
        .filter(row -> row.value() != null && row.method() != null)
        .filter(row -> row.sameAs() == null || !codes.contains(row.sameAs()))
        .toList();
  }

  private static TextTable figures(List<IndicatorRow> rows) {
    var table =
        new TextTable(
            Column.text("任务"),
            Column.shrinking("指标"),
            Column.number("目标"),
            Column.number("数值"),
            Column.number("完成率"),
            Column.number("序时"),
            Column.number("差距"),
            Column.text("灯"));
    for (var row : rows) {
      table.row(
          List.of(
              row.task(),
              row.name(),
              target(row),
              row.value() == null ? "—" : row.value().toPlainString(),
              ReportingText.percent(row.doneShare()),
              ReportingText.percent(row.scheduleShare()),
              signed(row.gapPoints()),
              row.light().chinese()));
    }
    return table;
  }

  private static TextTable campaigns(List<CampaignRow> rows) {
    var table =
        new TextTable(
            Column.shrinking("专项"),
            Column.number("绿"),
            Column.number("黄"),
            Column.number("红"),
            Column.number("蓝"),
            Column.number("灰"),
            Column.number("未到期"),
            Column.number("不适用"),
            Column.number("合计"));
    for (var row : rows) {
      var lights = row.lights();
      table.row(
          List.of(
              row.name(),
              String.valueOf(lights.green()),
              String.valueOf(lights.yellow()),
              String.valueOf(lights.red()),
              String.valueOf(lights.blue()),
              String.valueOf(lights.grey()),
              String.valueOf(lights.notDue()),
              String.valueOf(lights.notApplicable()),
              String.valueOf(lights.total())));
    }
    return table;
  }

  private static String target(IndicatorRow row) {
    return row.target() + (row.unit() == null ? "" : row.unit());
  }

  static String signed(@Nullable BigDecimal gap) {
    if (gap == null) {
      return "—";
    }
    return (gap.signum() > 0 ? "+" : "") + gap.toPlainString();
  }
}
