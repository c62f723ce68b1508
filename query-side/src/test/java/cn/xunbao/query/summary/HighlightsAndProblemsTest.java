package cn.xunbao.query.summary;

import static cn.xunbao.query.summary.Indicators.total;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.JointLeadMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlightsAndProblemsTest {

  private static final String XUN = "2023-06-X2";
  private static final String IN_TIME = "2023-06-21T09:00:00";

  @Test
  void completedAndFarAheadFiguresAreHighlightsTheFarthestFirst() {
    var plan =
        SampleProgramme.of2023()
            .unit("A", "甲局")
            .task(1, "1.01", List.of("A"), total("a", "甲指标", "家", "100"))
            .task(1, "1.02", List.of("A"), total("b", "乙指标", "家", "100"))
            .task(1, "1.03", List.of("A"), total("c", "丙指标", "家", "100"))
            .task(1, "1.04", List.of("A"), total("d", "丁指标", "家", "100"))
            .report(XUN, "1.01", "A", IN_TIME, "a=57.22")
            .report(XUN, "1.02", "A", IN_TIME, "b=100")
            .report(XUN, "1.03", "A", IN_TIME, "c=57.21")
            .report(XUN, "1.04", "A", IN_TIME, "d=57.22");

    assertThat(plan.brief(XUN, IN_TIME).highlights())
        .containsExactly(
            new Highlight(
                "1.02", "b", "A", "甲局", "乙指标累计100家，完成年度目标的100.00%，超序时进度52.78个百分点，已完成年度目标。"),
            new Highlight("1.01", "a", "A", "甲局", "甲指标累计57.22家，完成年度目标的57.22%，超序时进度10.00个百分点。"),
            new Highlight("1.04", "d", "A", "甲局", "丁指标累计57.22家，完成年度目标的57.22%，超序时进度10.00个百分点。"));
  }

  @Test
  void aTargetReachedOnTheLastDayIsAHighlightThoughItIsNotAhead() {
    var plan =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of("A"), total("a", "甲指标", "家", "100"))
            .report("2023-12-X3", "1.01", "A", "2023-12-31T09:00:00", "a=100");

    assertThat(plan.brief("2023-12-X3", "2024-01-01T09:00:00").highlights()).hasSize(1);
  }

  @Test
  void rowsThatAreMarkedSameAsAndRatesAreNoHighlights() {
    var plan =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of("A"), total("a", "甲指标", "家", "100"))
            .task(
                1,
                "1.02",
                List.of("A"),
                Indicators.sameAs("a", total("b", "甲指标", "家", "100")),
                Indicators.level("c", "增速", "%", "8"))
            .report(XUN, "1.02", "A", IN_TIME, "b=90", "c=50");

    assertThat(plan.brief(XUN, IN_TIME).highlights())
        .extracting(Highlight::indicator)
        .containsExactly("a");
  }

  @Test
  void thereAreTwentyHighlightsAtMost() {
    var plan = SampleProgramme.of2023();
    for (var i = 10; i < 35; i++) {
      plan.task(1, "1." + i, List.of("A"), total("i" + i, "指标" + i, "家", "100"))
          .report(XUN, "1." + i, "A", IN_TIME, "i" + i + "=" + (50 + i));
    }

    assertThat(plan.brief(XUN, IN_TIME).highlights())
        .hasSize(20)
        .first()
        .extracting(Highlight::task)
        .isEqualTo("1.34");
  }

  @Test
  void problemsOfAllLeadsAreListedInTheOrderOfThePlan() {
    var plan =
        SampleProgramme.of2023()
            .unit("B", "乙局")
            .jointLeads(JointLeadMode.PRIMARY)
            .task(1, "1.01", List.of("A", "B"))
            .task(1, "1.02", List.of("A"))
            .problem(XUN, "1.02", "A", IN_TIME, "资金不足")
            .problem(XUN, "1.01", "B", IN_TIME, "用地未落实")
            .problem(XUN, "1.01", "Z", IN_TIME, "与牵头无关");

    assertThat(plan.brief(XUN, IN_TIME).problems())
        .containsExactly(
            new Problem("1.01", "B", "乙局", "用地未落实"), new Problem("1.02", "A", "A", "资金不足"));
  }
}
