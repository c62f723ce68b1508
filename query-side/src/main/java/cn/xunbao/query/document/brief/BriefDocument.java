package cn.xunbao.query.document.brief;

import cn.xunbao.period.Period;
import cn.xunbao.query.document.Block;
import cn.xunbao.query.document.ChineseTime;
import cn.xunbao.query.document.Colophon;
import cn.xunbao.query.document.Document;
import cn.xunbao.query.document.DocumentKind;
import cn.xunbao.query.document.Masthead;
import cn.xunbao.query.document.Section;
import cn.xunbao.query.document.Topic;
import cn.xunbao.query.document.content.CheckContent;
import cn.xunbao.query.document.content.DataContent;
import cn.xunbao.query.document.content.FigureContent;
import cn.xunbao.query.document.content.Letterhead;
import cn.xunbao.query.document.content.LightContent;
import cn.xunbao.query.document.content.MovementContent;
import cn.xunbao.query.document.content.NoteContent;
import cn.xunbao.query.document.content.Outline;
import cn.xunbao.query.document.content.ProblemContent;
import cn.xunbao.query.document.content.ReportingContent;
import cn.xunbao.query.document.content.TaskContent;
import cn.xunbao.query.document.content.TaskLine;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.TaskLight;
import cn.xunbao.query.summary.TenDayBrief;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a ten-day brief as a document. */
public final class BriefDocument {

  private BriefDocument() {}

  /**
   * The document of a brief; a pure function.
   *
   * @param state the programme that the brief was derived from
   * @param simulated whether its history is simulated
   * @param digest SHA-256 of the brief, in hex
   */
  public static Document of(
      TenDayBrief brief, ProgrammeState state, boolean simulated, String digest) {
    var day = brief.asOf().atZone(Period.ZONE).toLocalDate();
    var letterhead = Letterhead.of(state, brief.campaign(), day);
    var lines = TaskLine.of(state, brief.campaign(), TaskLight.byTask(brief), day);
    return new Document(
        new Masthead(
            DocumentKind.BRIEF,
            brief.kind(),
            brief.title(),
            null,
            letterhead.office(),
            day,
            simulated),
        facts(brief),
        sections(brief, lines),
        List.of(
            ReportingContent.byUnit(brief.byUnit()),
            FigureContent.all(brief.indicators()),
            TaskLine.ledger(lines)),
        letterhead.addressees(),
        new Colophon(brief.position(), brief.asOf(), digest, letterhead.office(), day));
  }

  private static List<String> facts(TenDayBrief brief) {
    var facts = new ArrayList<String>();
    facts.add(
        "报送期间：%s至%s"
            .formatted(ChineseTime.day(brief.periodStart()), ChineseTime.day(brief.periodEnd())));
    facts.add(
        "报送时限：%s%s"
            .formatted(
                ChineseTime.second(brief.dueAt()),
                brief.dueProvisional() ? "（暂定，当年放假安排尚未公布）" : ""));
    var reportedWith = brief.reportedWith();
    if (reportedWith != null) {
      facts.add("合并报送：本旬不单独报送，与%s一并报送。".formatted(Period.parse(reportedWith).chinese()));
    }
    var covers = brief.covers();
    if (covers != null) {
      facts.add("合并报送：本旬报送一并反映%s情况。".formatted(Period.parse(covers).chinese()));
    }
    facts.add("统计时点：%s".formatted(ChineseTime.second(brief.asOf())));
    facts.add("统计依据：截至第%s号记录".formatted(brief.position()));
    facts.add(CheckContent.line(brief.checks()));
    if (brief.rhythmDefault()) {
      facts.add("报送频次：方案未明确旬报的任务，按默认的旬简报、月通报、季总结执行。");
    }
    return facts;
  }

  private static List<Section> sections(TenDayBrief brief, List<TaskLine> lines) {
    var outline =
        new Outline()
            .section(
                "报送情况",
                joined(
                    List.of(
                        ReportingContent.counts(brief.reporting()),
                        ReportingContent.campaigns(brief.byCampaign())),
                    ReportingContent.names(brief.byUnit()),
                    NoteContent.of(brief.notes())))
            .section(
                "亮灯情况",
                joined(
                    List.of(
                        LightContent.counts(brief.lights()),
                        LightContent.campaigns(brief.byCampaign())),
                    TaskLine.matrix(lines),
                    MovementContent.movement(brief.movement())))
            .section(
                "主要指标与序时进度",
                joined(
                    FigureContent.goals(brief.goals()),
                    FigureContent.figures(brief.indicators()),
                    FigureContent.grey(brief.lights().grey()),
                    DataContent.overdue(brief.indicators()),
                    DataContent.uncertified(brief.certification()),
                    TaskContent.rated(brief.ratedTasks())))
            .section(Topic.HIGHLIGHTS, "工作亮点", ProblemContent.highlights(brief.highlights()))
            .section(
                Topic.PROBLEMS,
                "存在问题",
                joined(
                    ProblemContent.reported(brief.problems()),
                    ProblemContent.tracked(brief.problemItems(), "本旬")))
            .section("尚未明确牵头单位的任务", List.of(TaskContent.withoutLead(brief.withoutLead())))
            .section("下期到期事项", MovementContent.dueNext(brief.dueNext()));
    if (!brief.ended().isEmpty()) {
      outline.section("已调减的任务", List.of(TaskContent.ended(brief.ended())));
    }
    return outline.sections();
  }

  @SafeVarargs
  private static List<Block> joined(List<Block>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }
}
