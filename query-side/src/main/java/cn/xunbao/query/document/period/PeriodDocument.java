package cn.xunbao.query.document.period;

import cn.xunbao.period.Period;
import cn.xunbao.query.document.Addressee;
import cn.xunbao.query.document.Annex;
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
import cn.xunbao.query.document.content.Outline;
import cn.xunbao.query.document.content.ProblemContent;
import cn.xunbao.query.document.content.ReportingContent;
import cn.xunbao.query.document.content.TaskContent;
import cn.xunbao.query.document.content.TaskLine;
import cn.xunbao.query.fact.ProgrammeState;
import cn.xunbao.query.summary.TaskLight;
import cn.xunbao.query.summary.period.PeriodSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the summary of a month, a quarter or another period as a document. */
public final class PeriodDocument {

  private static final String CIRCULAR = "通报";

  private final PeriodSummary summary;
  private final FigureTasks figures;
  private final List<TaskLine> lines;
  private final Letterhead letterhead;
  private final LocalDate day;

  private PeriodDocument(PeriodSummary summary, ProgrammeState state) {
    this.summary = summary;
    this.figures = new FigureTasks(state, summary.indicators());
    this.day = summary.asOf().atZone(Period.ZONE).toLocalDate();
    this.lines =
        TaskLine.of(
            state,
            summary.campaign(),
            TaskLight.byTask(summary.indicators(), summary.ratedTasks()),
            day);
    this.letterhead = Letterhead.of(state, summary.campaign(), day);
  }

  /**
   * The document of a summary; a pure function.
   *
   * @param state the programme that the summary was derived from
   * @param simulated whether its history is simulated
   * @param digest SHA-256 of the summary, in hex
   */
  public static Document of(
      PeriodSummary summary, ProgrammeState state, boolean simulated, String digest) {
    return new PeriodDocument(summary, state).document(simulated, digest);
  }

  private Document document(boolean simulated, String digest) {
    return new Document(
        masthead(simulated),
        facts(),
        sections(),
        annexes(),
        addressees(),
        new Colophon(summary.position(), summary.asOf(), digest, letterhead.office(), day));
  }

  private boolean isCircular() {
    return summary.kind().endsWith(CIRCULAR);
  }

  private Masthead masthead(boolean simulated) {
    var office = letterhead.office();
    return isCircular()
        ? new Masthead(
            DocumentKind.CIRCULAR,
            office == null ? summary.kind() : Letterhead.mark(office),
            circularTitle(),
            null,
            office,
            day,
            simulated)
        : new Masthead(
            DocumentKind.BRIEF, summary.kind(), summary.title(), null, office, day, simulated);
  }

  /** 关于某方案2023年6月推进情况的通报. */
  private String circularTitle() {
    var period = Period.parse(summary.period()).chinese();
    var behind = " %s %s".formatted(period, summary.kind());
    var plan = summary.title().substring(0, summary.title().length() - behind.length());
    return "关于%s %s推进情况的通报".formatted(plan, period);
  }

  private List<Addressee> addressees() {
    return isCircular() ? letterhead.circular() : letterhead.addressees();
  }

  private List<String> facts() {
    var facts = new ArrayList<String>();
    facts.add(
        "统计期间：%s至%s"
            .formatted(
                ChineseTime.day(summary.periodStart()), ChineseTime.day(summary.periodEnd())));
    facts.add("指标截至：%s末".formatted(Period.parse(summary.until()).chinese()));
    facts.add("统计时点：%s".formatted(ChineseTime.second(summary.asOf())));
    facts.add("统计依据：截至第%s号记录".formatted(summary.position()));
    facts.add(CheckContent.line(summary.checks()));
    if (summary.rhythmDefault()) {
      facts.add("报送频次：方案未明确旬报的任务，按默认的旬简报、月通报、季总结执行。");
    }
    return facts;
  }

  private List<Section> sections() {
    var outline = new Outline().section(Topic.OVERVIEW, "总体情况", PeriodReporting.of(summary));
    standing(outline);
    if (!summary.rankings().isEmpty()) {
      outline.section("同类单位排名", RankingContent.tables(summary.rankings(), figures));
    }
    candidates(outline);
    outline.section("督查措施", List.of(StepsContent.measures(summary.measures())));
    if (!summary.outcomes().isEmpty()) {
      longer(outline);
    }
    outline.section("下步事项", MovementContent.dueNext(summary.dueNext()));
    if (!summary.withoutLead().isEmpty()) {
      outline.section("尚未明确牵头单位的任务", List.of(TaskContent.withoutLead(summary.withoutLead())));
    }
    if (!summary.ended().isEmpty()) {
      outline.section("已调减的任务", List.of(TaskContent.ended(summary.ended())));
    }
    return outline.sections();
  }

  private void standing(Outline outline) {
    outline
        .section("主要指标完成情况", List.of())
        .part(
            "完成状态",
            joined(
                List.of(
                    StandingContent.statuses(summary.statuses(), summary.taskStatuses()),
                    LightContent.counts(summary.lights()),
                    LightContent.campaigns(PeriodReporting.campaigns(summary))),
                TaskLine.matrix(lines)))
        .part("亮灯变化", MovementContent.movement(summary.movement()))
        .part(
            "指标与序时进度",
            joined(
                FigureContent.goals(summary.goals()),
                FigureContent.figures(summary.indicators()),
                FigureContent.grey(summary.lights().grey()),
                DataContent.overdue(summary.indicators())))
        .part("无数字指标的任务", TaskContent.rated(summary.ratedTasks()));
  }

  private void candidates(Outline outline) {
    var named = new CandidateContent(summary, figures);
    outline
        .section(Topic.HIGHLIGHTS, "工作亮点", ProblemContent.highlights(named.highlights()))
        .part(Topic.PRAISE, "拟表扬单位", named.praise())
        .section(Topic.PROBLEMS, "存在问题", List.of())
        .part(Topic.CRITICISM, "拟批评单位", named.criticism())
        .part("各单位反映的问题", ProblemContent.reported(summary.problems().reported()))
        .part("问题清单与销号", ProblemContent.tracked(summary.problems().items(), "本期"))
        .part("反复出现的问题", StepsContent.recurrent(summary.problems().recurrent()));
  }

  private void longer(Outline outline) {
    outline
        .section("走势与全年预计", List.of())
        .part("目标完成", OutlookContent.outcomes(summary, figures))
        .part("指标走势", TrendContent.charts(summary.trends()))
        .part("核验对照", OutlookContent.checked(summary.checkedFigures(), figures))
        .part("全年预计", OutlookContent.outlook(summary))
        .part("报送负担", OutlookContent.costs(summary.costs()));
  }

  private List<Annex> annexes() {
    return Stream.of(
            Stream.of(ReportingContent.byUnit(PeriodReporting.units(summary))),
            RankingContent.annex(summary.rankings(), figures).stream(),
            Stream.of(FigureContent.all(summary.indicators())),
            TrendContent.annex(summary.trends()).stream(),
            OutlookContent.costTable(summary.costs()).stream(),
            Stream.of(TaskLine.ledger(lines)))
        .flatMap(annexes -> annexes)
        .toList();
  }

  @SafeVarargs
  private static List<Block> joined(List<Block>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
