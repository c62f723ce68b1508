package cn.xunbao.query.document.period;

import static cn.xunbao.query.document.Cell.count;
import static cn.xunbao.query.document.Cell.decimal;
import static cn.xunbao.query.document.Cell.text;

import cn.xunbao.period.Period;
import cn.xunbao.query.document.About;
import cn.xunbao.query.document.Annex;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.Phrase;
import cn.xunbao.query.document.Table;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.summary.IndicatorRow;
import cn.xunbao.query.summary.period.CheckedFigure;
import cn.xunbao.query.summary.period.Outcome;
import cn.xunbao.query.summary.period.PeriodSummary;
import cn.xunbao.query.summary.period.ReportingCost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a quarter or a longer period adds: targets, checked values, outlook, cost of reporting. */
final class OutlookContent {

  private OutlookContent() {}

  /** Targets met, at risk and missed; those at risk and missed by name. */
  static List<Block> outcomes(PeriodSummary summary, FigureTasks figures) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            summary.outcomes().stream()
                .map(outcome -> "%s%s项".formatted(outcome.name(), outcome.count()))
                .collect(Collectors.joining("，", "期末", "。"))));
    var names =
        summary.indicators().stream()
            .collect(Collectors.toMap(IndicatorRow::indicator, IndicatorRow::name, (a, b) -> a));
    for (var outcome : summary.outcomes()) {
      var named =
          outcome.outcome() == Outcome.Way.AT_RISK || outcome.outcome() == Outcome.Way.MISSED;
      if (named && outcome.count() > 0) {
        blocks.add(
            new Block.Paragraph(
                outcome.name() + "：",
                outcome.members().stream()
                    .map(code -> new Phrase(names.getOrDefault(code, code), figures.of(code)))
                    .toList()));
      }
    }
    return blocks;
  }

  /** Verified against reported values. */
  static List<Block> checked(List<CheckedFigure> checked, FigureTasks figures) {
    return checked.isEmpty()
        ? List.of(new Block.Paragraph("本期没有评估认定的数值。"))
        : List.of(
            new Block.Grid(
                new Table(
                    List.of(
                        Column.text("指标", 4),
                        Column.wide("单位", 6),
                        Column.text("数据所属期", 4),
                        Column.number("报送", 3),
                        Column.number("评估", 3),
                        Column.number("认定", 3),
                        Column.number("核验", 3),
                        Column.number("相差", 3)),
                    checked.stream()
                        .map(
                            one ->
                                new Table.Row(
                                    List.of(
                                        text(one.indicator()),
                                        text(one.unitName()),
                                        text(Period.parse(one.dataPeriod()).chinese()),
                                        decimal(one.reported()),
                                        decimal(one.assessed()),
                                        decimal(one.certified()),
                                        decimal(one.verified()),
                                        decimal(one.difference())),
                                    figures.of(one.indicator())))
                        .toList())));
  }

  /** What is still needed until the end of the year. */
  static List<Block> outlook(PeriodSummary summary) {
    var outlook = summary.outlook();
    var units = new HashMap<String, @Nullable String>();
    summary.indicators().forEach(row -> units.put(row.indicator(), row.unit()));
    return outlook.isEmpty()
        ? List.of(new Block.Paragraph("没有可推算的累计指标。"))
        : List.of(
            new Block.Paragraph("按旬均匀推算，仅供参考："),
            new Block.Grid(
                new Table(
                    List.of(
                        Column.text("任务", 2),
                        Column.wide("指标", 8),
                        Column.number("还差", 4),
                        Column.number("余下旬数", 3),
                        Column.number("现旬均", 3),
                        Column.number("每旬需", 3),
                        Column.text("预计", 4)),
                    outlook.stream()
                        .map(
                            one ->
                                new Table.Row(
                                    List.of(
                                        text(one.task()),
                                        text(measured(one.name(), units.get(one.indicator()))),
                                        decimal(one.missing()),
                                        count(one.remaining()),
                                        decimal(one.average()),
                                        decimal(one.needed()),
                                        text(one.reachable() ? "可望完成" : "难以完成")),
                                    About.figure(one.task(), one.indicator())))
                        .toList())));
  }

  private static String measured(String name, @Nullable String unit) {
    return unit == null ? name : "%s（%s）".formatted(name, unit);
  }

  /** What reporting cost all units together. */
  static List<Block> costs(List<ReportingCost> costs) {
    return List.of(
        new Block.Paragraph(
            "本期%s个单位共报送%s件、填写%s项，按%s估算，用时约%s分钟；只用于减负，不作评价，分单位见附表。"
                .formatted(
                    costs.size(),
                    costs.stream().mapToInt(ReportingCost::rows).sum(),
                    costs.stream().mapToInt(ReportingCost::fields).sum(),
                    ReportingCost.RATE,
                    costs.stream().mapToInt(ReportingCost::minutes).sum())));
  }

  /** The same by unit; nothing where nobody reported. */
  static Optional<Annex> costTable(List<ReportingCost> costs) {
    return costs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Annex(
                "报送负担",
                "各单位报送负担估算表",
                new Table(
                    List.of(
                        Column.wide("单位", 8),
                        Column.number("报送件数", 3),
                        Column.number("填写项数", 3),
                        Column.number("估算分钟", 3)),
                    costs.stream()
                        .map(
                            cost ->
                                Table.Row.of(
                                    List.of(
                                        text(cost.unitName()),
                                        count(cost.rows()),
                                        count(cost.fields()),
                                        count(cost.minutes()))))
                        .toList()),
                Annex.Place.PLAIN_TEXT));
  }
}
