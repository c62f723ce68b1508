package cn.xunbao.query.summary.text;

import static java.util.stream.Collectors.joining;

import cn.xunbao.period.Period;
import cn.xunbao.query.summary.Basis;
import cn.xunbao.query.summary.Check;
import cn.xunbao.query.summary.Reporting;
import cn.xunbao.query.summary.period.Candidate;
import cn.xunbao.query.summary.period.PeriodSummary;
import cn.xunbao.query.summary.period.ReportingRow;
import cn.xunbao.query.summary.period.StatusRow;
import cn.xunbao.query.summary.text.TextTable.Column;
import java.util.List;

/** The summary of a month, a quarter or another period as plain text. */
final class PeriodText {

  private PeriodText() {}

  static String of(PeriodSummary summary, boolean simulated) {
    var page = new Page();
    writeHead(summary, simulated, page);
    page.heading("一、总体情况");
    writeReporting(summary, page);
    page.heading("二、主要指标完成情况");
    writeFigures(summary, page);
    RankingText.write(summary.rankings(), page);
    page.heading("三、工作亮点");
    writeCandidates("拟表扬单位", summary.praise(), page);
    page.heading("四、存在问题");
    writeCandidates("拟批评单位", summary.criticism(), page);
    writeProblems(summary, page);
    page.heading("五、督查措施");
    writeBases(
        summary.measures().stream()
            .map(measure -> named(measure.unitName(), measure.basis()))
            .toList(),
        page);
    if (!summary.outcomes().isEmpty()) {
      page.heading("六、走势与全年预计");
      OutlookText.write(summary, page);
    }
    page.heading(summary.outcomes().isEmpty() ? "六、下步事项" : "七、下步事项");
    MovementText.write(summary.dueNext(), page);
    writeWithoutLead(summary, page);
    page.blank();
    page.line("-".repeat(Page.COLUMNS));
    writeFoot(summary, simulated, page);
    return page.toString();
  }

  private static void writeHead(PeriodSummary summary, boolean simulated, Page page) {
    page.paragraph(summary.title());
    if (simulated) {
      page.line("【模拟数据】");
    }
    page.blank();
    page.line(
        "统计期间：%s至%s"
            .formatted(
                ChineseTime.day(summary.periodStart()), ChineseTime.day(summary.periodEnd())));
    page.line("指标截至：%s末".formatted(Period.parse(summary.until()).chinese()));
    page.line("统计时点：%s".formatted(ChineseTime.second(summary.asOf())));
    page.line("统计依据：截至第%s号记录".formatted(summary.position()));
  }

  private static void writeReporting(PeriodSummary summary, Page page) {
    var reporting = summary.reporting();
    page.paragraph(
        "本期应报单位%s个、应报任务%s项。%s"
            .formatted(
                reporting.units().expected(),
                reporting.tasks().expected(),
                summary.reportingBasis().explanation()));
    page.blank();
    page.table(reporting("期次", summary.byPart()));
    page.blank();
    page.table(reporting("专项", summary.byCampaign()));
  }

  private static TextTable reporting(String what, List<ReportingRow> rows) {
    var table =
        new TextTable(
            Column.shrinking(what),
            Column.number("应报件"),
            Column.number("已报"),
            Column.number("按时"),
            Column.number("迟报"),
            Column.number("待报"),
            Column.number("未报"),
            Column.number("报送率"),
            Column.number("按时率"));
    rows.forEach(row -> table.row(cells(row.name(), row.reporting())));
    return table;
  }

  private static List<String> cells(String name, Reporting reporting) {
    return ReportingText.counts(name, reporting.reports());
  }

  private static void writeFigures(PeriodSummary summary, Page page) {
    page.paragraph("指标" + statuses(summary.statuses()));
    page.paragraph("任务" + statuses(summary.taskStatuses()));
    page.paragraph(IndicatorText.sentence(summary.lights()));
    MovementText.write(summary.movement(), page);
    page.blank();
    IndicatorText.writeGoals(summary.goals(), page);
    IndicatorText.writeFigures(summary.indicators(), summary.lights(), page);
  }

  private static String statuses(List<StatusRow> rows) {
    return "%s项：%s。"
        .formatted(
            rows.stream().mapToInt(StatusRow::count).sum(),
            rows.stream()
                .map(
                    row ->
                        "%s%s项（%s）"
                            .formatted(row.name(), row.count(), ReportingText.percent(row.share())))
                .collect(joining("、")));
  }

  private static void writeCandidates(String what, List<Candidate> candidates, Page page) {
    if (candidates.isEmpty()) {
      page.line("无%s。".formatted(what));
      return;
    }
    page.paragraph("%s%s个（供研究，须按程序审定）：".formatted(what, candidates.size()));
    var number = 0;
    for (var candidate : candidates) {
      page.item(
          ++number,
          "%s：%s%s"
              .formatted(
                  candidate.unitName(),
                  candidate.reasons().stream().map(Basis::explanation).collect(joining()),
                  candidate.note() == null ? "" : "（" + candidate.note() + "）"));
    }
  }

  private static void writeProblems(PeriodSummary summary, Page page) {
    var problems = summary.problems();
    if (problems.items().clearance().raised() > 0) {
      page.blank();
      page.paragraph(
          "问题清单：本期新登记%s件，销号%s件。%s"
              .formatted(
                  problems.items().raised().size(),
                  problems.items().closed().size(),
                  problems.basis().explanation()));
    }
    var recurrent = problems.recurrent();
    if (!recurrent.isEmpty()) {
      page.blank();
      page.paragraph("反复出现的问题%s个：".formatted(recurrent.size()));
      var number = 0;
      for (var problem : recurrent) {
        page.item(++number, problem.basis().explanation() + "最近所报：" + problem.text());
      }
    }
  }

  /** A sentence a line; 无 where there is none. */
  static void writeBases(List<String> sentences, Page page) {
    if (sentences.isEmpty()) {
      page.line("无。");
    }
    var number = 0;
    for (var sentence : sentences) {
      page.item(++number, sentence);
    }
  }

  static String named(String name, Basis basis) {
    return name + "：" + basis.explanation();
  }

  private static void writeWithoutLead(PeriodSummary summary, Page page) {
    var codes = summary.withoutLead();
    if (!codes.isEmpty()) {
      page.paragraph("尚未明确牵头单位的任务%s项：%s。".formatted(codes.size(), String.join("、", codes)));
    }
  }

  private static void writeFoot(PeriodSummary summary, boolean simulated, Page page) {
    var failed =
        summary.checks().stream().filter(check -> !check.passed()).map(Check::check).toList();
    page.paragraph(
        "%s本%s由历史记录推算，截至第%s号记录；%s"
            .formatted(
                simulated ? "模拟数据，不得作为正式材料。" : "",
                summary.kind(),
                summary.position(),
                failed.isEmpty()
                    ? "勾稽关系%s项全部相符。".formatted(summary.checks().size())
                    : "勾稽关系不符：" + String.join("；", failed) + "，不得签发。"));
  }
}
