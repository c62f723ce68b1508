package cn.xunbao.query.summary.text;

import cn.xunbao.period.Period;
import cn.xunbao.query.summary.EndedTask;
import cn.xunbao.query.summary.ProblemItems;
import cn.xunbao.query.summary.TenDayBrief;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ten-day brief as plain text. */
public final class BriefText {

  private BriefText() {}

  /**
   * Renders a brief.
   *
   * @param simulated whether its history is simulated; it says so then
   */
  public static String of(TenDayBrief brief, boolean simulated) {
    var page = new Page();
    writeHead(brief, simulated, page);
    page.heading("一、报送情况");
    ReportingText.write(brief, page);
    page.heading("二、亮灯情况");
    IndicatorText.writeLights(brief, page);
    MovementText.write(brief.movement(), page);
    page.heading("三、主要指标与序时进度");
    IndicatorText.writeGoals(brief.goals(), page);
    IndicatorText.writeFigures(brief.indicators(), brief.lights(), page);
    IndicatorText.writeData(brief, page);
    RatedTaskText.write(brief.ratedTasks(), page);
    page.heading("四、工作亮点");
    writeHighlights(brief, page);
    page.heading("五、存在问题");
    writeProblems(brief, page);
    writeProblemItems(brief.problemItems(), page);
    page.heading("六、尚未明确牵头单位的任务");
    writeWithoutLead(brief, page);
    page.heading("七、下期到期事项");
    MovementText.write(brief.dueNext(), page);
    writeEnded(brief.ended(), page);
    page.blank();
    page.line("-".repeat(Page.COLUMNS));
    page.paragraph(
        (simulated ? "模拟数据，不得作为正式材料。" : "") + "本简报由历史记录推算，截至第" + brief.position() + "号记录。");
    return page.toString();
  }

  private static void writeHead(TenDayBrief brief, boolean simulated, Page page) {
    page.paragraph(brief.title());
    if (simulated) {
      page.line("【模拟数据】");
    }
    page.blank();
    page.line(
        "报送期间：%s至%s"
            .formatted(ChineseTime.day(brief.periodStart()), ChineseTime.day(brief.periodEnd())));
    page.line(
        "报送时限：%s%s"
            .formatted(
                ChineseTime.second(brief.dueAt()),
                brief.dueProvisional() ? "（暂定，当年放假安排尚未公布）" : ""));
    var reportedWith = brief.reportedWith();
    if (reportedWith != null) {
      page.line("合并报送：本旬不单独报送，与%s一并报送。".formatted(Period.parse(reportedWith).chinese()));
    }
    var covers = brief.covers();
    if (covers != null) {
      page.line("合并报送：本旬报送一并反映%s情况。".formatted(Period.parse(covers).chinese()));
    }
    page.line("统计时点：%s".formatted(ChineseTime.second(brief.asOf())));
    page.line("统计依据：截至第%s号记录".formatted(brief.position()));
    if (brief.rhythmDefault()) {
      page.paragraph("报送频次：方案未明确旬报的任务，按默认的旬简报、月通报、季总结执行。");
    }
  }

  private static void writeHighlights(TenDayBrief brief, Page page) {
    if (brief.highlights().isEmpty()) {
      page.line("无。");
    }
    var number = 0;
    for (var highlight : brief.highlights()) {
      page.item(
          ++number,
          "%s（任务%s）：%s".formatted(highlight.unitName(), highlight.task(), highlight.text()));
    }
  }

  private static void writeProblems(TenDayBrief brief, Page page) {
    if (brief.problems().isEmpty()) {
      page.line("无。");
    }
    var number = 0;
    for (var problem : brief.problems()) {
      page.item(
          ++number, "%s（任务%s）：%s".formatted(problem.unitName(), problem.task(), problem.text()));
    }
  }

  /** Nothing where no problem is tracked. */
  private static void writeProblemItems(@Nullable ProblemItems items, Page page) {
    if (items == null || items.clearance().raised() == 0) {
      return;
    }
    var clearance = items.clearance();
    page.blank();
    page.paragraph(
        "问题清单：本旬新登记%d件，销号%d件；累计登记%d件，销号%d件，未销号%d件，其中逾期%d件%s。"
            .formatted(
                items.raised().size(),
                items.closed().size(),
                clearance.raised(),
                clearance.closed(),
                clearance.open(),
                clearance.overdue(),
                clearance.cleared() ? "（动态清零）" : ""));
    writeRows("新登记", items.raised(), page);
    writeRows("销号", items.closed(), page);
  }

  private static void writeRows(String what, List<ProblemItems.Row> rows, Page page) {
    var number = 0;
    for (var row : rows) {
      page.item(
          ++number,
          "%s%s（%s%s）：%s"
              .formatted(
                  what,
                  row.item(),
                  row.grade().chinese(),
                  row.unitName() == null ? "，待交办" : "，" + row.unitName(),
                  row.text()));
    }
  }

  private static void writeWithoutLead(TenDayBrief brief, Page page) {
    var codes = brief.withoutLead();
    page.paragraph(
        codes.isEmpty() ? "无。" : "共%s项：%s。".formatted(codes.size(), String.join("、", codes)));
  }

  /** Nothing where no task ended before the period. */
  private static void writeEnded(List<EndedTask> ended, Page page) {
    if (ended.isEmpty()) {
      return;
    }
    page.heading("八、已调减的任务");
    var number = 0;
    for (var task : ended) {
      page.item(
          ++number,
          "%s %s（%s，%s决定）：%s"
              .formatted(
                  task.task(),
                  task.title(),
                  task.document(),
                  ChineseTime.day(task.decidedOn()),
                  task.reason()));
    }
  }
}
