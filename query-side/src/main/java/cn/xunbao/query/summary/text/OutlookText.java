package cn.xunbao.query.summary.text;

import static java.util.stream.Collectors.joining;

import cn.xunbao.period.Period;
import cn.xunbao.query.summary.period.PeriodSummary;
import cn.xunbao.query.summary.period.Trend;

/** What a quarter or a longer period adds: targets, trends, checked values, outlook, costs. */
final class OutlookText {

  private OutlookText() {}

  static void write(PeriodSummary summary, Page page) {
    page.paragraph(
        "目标完成：%s。"
            .formatted(
                summary.outcomes().stream()
                    .map(outcome -> "%s%s项".formatted(outcome.name(), outcome.count()))
                    .collect(joining("、"))));
    part("指标走势", page);
    PeriodText.writeBases(summary.trends().stream().map(OutlookText::trend).toList(), page);
    part("全年预计", page);
    PeriodText.writeBases(
        summary.outlook().stream()
            .map(outlook -> PeriodText.named(outlook.name(), outlook.basis()))
            .toList(),
        page);
    part("核验对照", page);
    PeriodText.writeBases(
        summary.checkedFigures().stream()
            .map(
                figure ->
                    PeriodText.named(
                        "%s指标%s（%s）"
                            .formatted(
                                figure.unitName(),
                                figure.indicator(),
                                Period.parse(figure.dataPeriod()).chinese()),
                        figure.basis()))
            .toList(),
        page);
    part("报送负担", page);
    PeriodText.writeBases(
        summary.costs().stream()
            .map(cost -> PeriodText.named(cost.unitName(), cost.basis()))
            .toList(),
        page);
  }

  private static void part(String heading, Page page) {
    page.blank();
    page.line(heading + "：");
  }

  private static String trend(Trend trend) {
    return "%s：%s。"
        .formatted(
            trend.name(),
            trend.points().stream()
                .map(
                    point ->
                        "%s %s%s"
                            .formatted(
                                Period.parse(point.period()).chinese(),
                                point.value().toPlainString(),
                                point.gapPoints() == null
                                    ? ""
                                    : "（%s）".formatted(IndicatorText.signed(point.gapPoints()))))
                .collect(joining("、")));
  }
}
