package cn.xunbao.query.document;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.query.document.Table.Column;
import cn.xunbao.query.document.brief.BriefDocument;
import cn.xunbao.query.document.period.PeriodDocument;
import cn.xunbao.query.document.text.TextDocument;
import cn.xunbao.query.fact.TaskState;
import cn.xunbao.query.summary.Light;
import cn.xunbao.query.summary.PlanFile;
import cn.xunbao.query.summary.SampleProgramme;
import cn.xunbao.query.summary.TenDayBrief;
import cn.xunbao.query.summary.period.Derived;
import cn.xunbao.query.summary.period.PeriodSummary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents for tests. */
public final class DocumentSamples {

  private static final String XUN = "2023-07-X1";
  private static final String IN_TIME = "2023-07-11T15:20:00";
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  private DocumentSamples() {}

  /** The brief of the plan of Jishou with every report in: a whole county. */
  public static Document county() {
    var plan = PlanFile.adopted("jishou-2023", "2023-03-23T08:00:00");
    reportAll(plan, XUN, IN_TIME, 30);
    return BriefDocument.of(plan.brief(XUN, "2023-07-14T09:00:00"), plan.state(), true, DIGEST);
  }

  /** The month of the plan of Jishou with every report of two 旬 in, and most of the third. */
  public static Document month() {
    return period("2023-07", "2023-08-04T09:00:00");
  }

  /** The quarter of the same. */
  public static Document quarter() {
    return period("2023-Q3", "2023-07-31T18:00:00");
  }

  private static Document period(String period, String judgedAt) {
    var plan = PlanFile.adopted("jishou-2023", "2023-03-23T08:00:00");
    reportAll(plan, XUN, IN_TIME, 30);
    reportAll(plan, "2023-07-X2", "2023-07-21T15:20:00", 38);
    reportAll(plan, "2023-07-X3", "2023-07-31T15:20:00", 46, "1.02", "1.03", "3.01");
    plan.problem("2023-07-X3", "1.03", "433101-057", "2023-07-31T16:00:00", "场地手续办理慢。");
    var summary = Derived.of(plan, period, judgedAt).summary();
    return PeriodDocument.of(summary, plan.state(), false, DIGEST);
  }

  private static void reportAll(
      SampleProgramme plan, String xun, String at, int percent, String... missing) {
    var tasks =
        plan.state().tasks().stream()
            .filter(task -> !List.of(missing).contains(task.definition().task()))
            .toList();
    for (var task : tasks) {
      for (var lead : task.definition().leadUnits()) {
        plan.report(xun, task.definition().task(), lead, at, values(task, percent));
      }
    }
  }

  /** Some reports on the plan of Jishou, one of them of a text. */
  public static Document brief(String problem) {
    var plan =
        PlanFile.adopted("jishou-2023", "2023-03-23T08:00:00")
            .report(XUN, "1.01", "433101-027", IN_TIME, "1.01-i1=6", "1.01-i2=70.00")
            .report(XUN, "1.02", "433101-053", "2023-07-13T09:00:00", "1.02-i1=-3.2")
            .problem(XUN, "1.03", "433101-057", IN_TIME, problem);
    return BriefDocument.of(plan.brief(XUN, "2023-07-14T09:00:00"), plan.state(), false, DIGEST);
  }

  /** A brief in plain text. */
  public static String text(SampleProgramme plan, TenDayBrief brief, boolean simulated) {
    return TextDocument.of(BriefDocument.of(brief, plan.state(), simulated, DIGEST));
  }

  /** The summary of a longer period in plain text. */
  public static String text(SampleProgramme plan, PeriodSummary summary, boolean simulated) {
    return TextDocument.of(PeriodDocument.of(summary, plan.state(), simulated, DIGEST));
  }

  /** A circular (通报) with sections of all levels. */
  public static Document circular(@Nullable String number) {
    return new Document(
        new Masthead(
            DocumentKind.CIRCULAR,
            "吉首市人民政府文件",
            "关于2023年6月重点任务推进情况的通报",
            number,
            "吉首市总指挥中心",
            LocalDate.of(2023, 7, 5),
            false),
        List.of(),
        List.of(
            new Section(1, "一、总体情况", List.of(new Block.Paragraph("全市各项任务总体推进有力。"))),
            new Section(2, "（一）主要指标", List.of(new Block.Grid(numbers()))),
            new Section(
                3,
                "1.经济增长",
                List.of(new Block.Items(List.of(Phrase.of("其一。"), Phrase.of("其二。")))))),
        List.of(new Annex("排名", "各单位排名", numbers(), Annex.Place.EVERYWHERE)),
        List.of(
            new Addressee(Addressee.MAIN, "各乡镇人民政府、街道办事处，市直各单位"),
            new Addressee("抄送", "市委办、市人大办、市政协办")),
        new Colophon(
            42,
            SampleProgramme.at("2023-07-05T17:30:00"),
            DIGEST,
            "各乡镇、市直各单位",
            "依申请公开",
            3,
            "吉首市人民政府办公室",
            LocalDate.of(2023, 7, 5),
            null));
  }

  /** A circular with bars, the second of which is cut off, and with a line. */
  public static Document charts() {
    var plain = circular(null);
    return new Document(
        plain.masthead(),
        List.of(),
        List.of(
            new Section(
                1,
                "一、图",
                List.of(
                    new Block.BarChart(
                        "完成率与序时进度对照",
                        List.of(
                            bar("1.01 税收", "52.89", "50.00", Light.GREEN),
                            bar("1.02 招商", "300", "50", Light.BLUE))),
                    new Block.LineChart(
                        "1.01 税收",
                        List.of(
                            point("2023年4月上旬", "30.00", "27.78"),
                            point("2023年4月下旬", "60.00", "33.33")),
                        About.NOTHING)))),
        List.of(),
        List.of(),
        plain.colophon());
  }

  private static Block.Bar bar(String label, String actual, String expected, Light light) {
    return new Block.Bar(
        label, new BigDecimal(actual), new BigDecimal(expected), light, About.NOTHING);
  }

  private static Block.Point point(String label, String actual, String expected) {
    return new Block.Point(label, new BigDecimal(actual), new BigDecimal(expected));
  }

  /** One row with a cell of each kind. */
  public static Table numbers() {
    return new Table(
        List.of(
            Column.wide("指标", 8),
            Column.number("件数", 2),
            Column.number("数值", 3),
            Column.number("完成率", 3),
            Column.number("差距", 3),
            Column.text("灯", 2)),
        List.of(
            Table.Row.of(
                List.of(
                    Cell.text("=1+1"),
                    Cell.count(165),
                    Cell.decimal(new BigDecimal("194.850")),
                    Cell.percent(new BigDecimal("52.89")),
                    Cell.points(new BigDecimal("2.89")),
                    new Cell.Lit(Light.GREEN)))));
  }

  private static String[] values(TaskState task, int percent) {
    return task.indicators().stream()
        .flatMap(indicator -> value(indicator, percent))
        .toArray(String[]::new);
  }

  /** So many percent of the target and up to 40 more. */
  private static Stream<String> value(IndicatorDefinition indicator, int percent) {
    var target = indicator.target();
    if (target == null || target.value() == null) {
      return Stream.of();
    }
    var share =
        BigDecimal.valueOf(percent + Math.floorMod(indicator.code().hashCode(), 5) * 10L, 2);
    var value = target.value().multiply(share).setScale(2, RoundingMode.HALF_UP);
    return Stream.of(indicator.code() + "=" + value.toPlainString());
  }
}
