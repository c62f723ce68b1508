package cn.xunbao.query.document.text;

import static cn.xunbao.query.document.DocumentSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.query.summary.Golden;
import cn.xunbao.query.summary.PlanFile;
import cn.xunbao.query.summary.SampleProgramme;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextOfBriefsTest {

  private static final String XUN = "2023-07-X1";
  private static final String IN_TIME = "2023-07-11T15:20:00";
  private static final String LATE = "2023-07-13T09:00:00";

  @Test
  void aBriefReadsAsOfficialsExpectIt() {
    assertThat(july(false)).isEqualTo(Golden.read("/cn/xunbao/query/document/text/brief.txt"));
  }

  @Test
  void noLineIsWiderThanAHundredColumns() {
    assertThat(july(true).lines())
        .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(100));
  }

  @Test
  void simulatedDataIsMarkedInHeadAndFoot() {
    assertThat(july(true)).contains("旬简报\n【模拟数据】\n").contains("模拟数据，不得作为正式材料。本简报由历史记录推算");
    assertThat(july(false)).doesNotContain("模拟");
  }

  @Test
  void aBriefWithNothingToSaySaysSo() {
    var plan = PlanFile.adopted("heshan-2024", "2024-12-30T08:00:00");
    var text = text(plan, plan.brief("2024-12-X2", "2024-12-31T09:00:00", 1), false);

    assertThat(text)
        .contains("单位     0     0     0     0     0     0       —       —")
        .contains("本期没有可与序时进度对照的数据。")
        .contains("四、工作亮点\n\n无。")
        .contains("（暂定，当年放假安排尚未公布）")
        .contains("报送频次：方案未明确旬报的任务");
  }

  @Test
  void tasksThatEndedBeforeThePeriodAreNamedWithTheDocumentThatEndsThem() {
    var plan =
        PlanFile.adopted("jishou-2023", "2023-03-23T08:00:00")
            .drops("6.28", SampleProgramme.at("2023-06-29T10:00:00"));

    assertThat(text(plan, plan.brief("2023-06-X3", "2023-07-14T09:00:00"), false))
        .doesNotContain("已调减的任务");
    assertThat(text(plan, plan.brief(XUN, "2023-07-14T09:00:00"), false))
        .contains("八、已调减的任务\n\n1. 6.28 任务6.28（调整文件，2023年6月29日决定）：取消");
  }

  @Test
  void theLanguageOfTheMachineHasNoInfluence() {
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(july(false)).isEqualTo(Golden.read("/cn/xunbao/query/document/text/brief.txt"));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Some reports on the plan of Jishou. */
  private static String july(boolean simulated) {
    var plan =
        PlanFile.adopted("jishou-2023", "2023-03-23T08:00:00")
            .report(XUN, "1.01", "433101-027", IN_TIME, "1.01-i1=6", "1.01-i2=70.00")
            .report(XUN, "1.02", "433101-053", LATE, "1.02-i1=-3.2", "1.02-i2=14")
            .problem(
                XUN,
                "1.03",
                "433101-057",
                IN_TIME,
                "招商项目用地手续办理慢。\n建议由总指挥中心协调，在本月底前会同自然资源、林业等部门集中会审一次。")
            .report(XUN, "1.03", "433101-028", IN_TIME, "1.03-i2=45.5")
            .report(XUN, "1.06", "433101-018", IN_TIME, "1.06-i1=44", "1.06-i2=29.5")
            .report(XUN, "1.13", "433101-027", IN_TIME, "1.13-i1=23.4", "1.13-i2=0")
            .report(XUN, "1.22", "433101-018", IN_TIME, "1.22-i1=60")
            .report(XUN, "4.06", "433101-011", IN_TIME, "4.06-i1=0")
            .report(XUN, "5.04", "433101-023", LATE, "5.04-i1=-8.5")
            .report(XUN, "5.07", "433101-045", IN_TIME, "5.07-i1=58", "5.07-i2=100");
    return text(plan, plan.brief(XUN, "2023-07-14T09:00:00.5"), simulated);
  }
}
