package cn.xunbao.query.summary;

import static cn.xunbao.query.document.DocumentSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.indicator.AvailabilitySet;
import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.period.PeriodKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data of a month come on the 15th of the next one. */
class OverdueDataTest {

  private static final String IN_APRIL = "2023-04-21T09:00:00";
  private static final String IN_MAY = "2023-05-03T09:00:00";
  private static final String JUDGED = "2023-05-04T09:00:00";

  @Test
  void dataThatWereNotSentInTheirOwnPeriodAreAskedForUntilTheyAre() {
    var plan = plan();

    assertThat(overdue(plan, "2023-04-X1")).isEmpty();
    assertThat(overdue(plan, "2023-04-X2")).isEmpty();
    assertThat(overdue(plan, "2023-04-X3")).containsExactly("2023-03");
    assertThat(overdue(plan, "2023-05-X2")).containsExactly("2023-03");
    assertThat(overdue(plan, "2023-05-X3")).containsExactly("2023-03", "2023-04");
    plan.report("2023-04-X3", "1.01", "A", IN_MAY, "i=30@2023-03");
    assertThat(overdue(plan, "2023-04-X3")).isEmpty();
    assertThat(overdue(plan, "2023-05-X3")).containsExactly("2023-04");
  }

  @Test
  void dataThatWereSentInTheirOwnPeriodAreNot() {
    var plan = plan().report("2023-04-X2", "1.01", "A", IN_APRIL, "i=30@2023-03");

    assertThat(overdue(plan, "2023-04-X3")).isEmpty();
  }

  @Test
  void aFigureOfAnotherDataPeriodOrOfAHelperDoesNotCount() {
    var plan =
        plan()
            .report("2023-04-X2", "1.01", "A", IN_APRIL, "i=30@2023-02")
            .report("2023-04-X2", "1.01", "B", IN_APRIL, "i=30@2023-03");

    assertThat(overdue(plan, "2023-04-X3")).containsExactly("2023-03");
  }

  @Test
  void dataThatAMonthlyReportBroughtAreIn() {
    var plan =
        SampleProgramme.of2023()
            .campaign(2, "第二仗", new Rhythm(PeriodKind.MONTH, "调度", List.of(), false))
            .task(2, "1.01", List.of("A"), Indicators.total("i", "社零", "亿元", "132"))
            .settle(monthly())
            .report("2023-04", "1.01", "A", IN_MAY, "i=30@2023-03");

    assertThat(overdue(plan, "2023-05-X1")).isEmpty();
  }

  @Test
  void whatIsOverdueChangesNeitherLightsNorCounts() {
    var plain =
        SampleProgramme.of2023()
            .task(1, "1.01", List.of("A"), Indicators.total("i", "社零", "亿元", "132"));
    var before = Briefs.of(plain, "2023-04-X3", JUDGED);
    var after = Briefs.of(plan(), "2023-04-X3", JUDGED);

    assertThat(after.reporting()).isEqualTo(before.reporting());
    assertThat(after.byUnit()).isEqualTo(before.byUnit());
    assertThat(after.indicators().getFirst().light()).isEqualTo(Light.NOT_DUE);
    assertThat(text(plan(), after, false)).contains("欠报数据1项", "数据所属期2023年3月");
    assertThat(text(plain, before, false)).doesNotContain("欠报数据");
  }

  private static List<String> overdue(SampleProgramme plan, String period) {
    return Briefs.of(plan, period, JUDGED).indicators().getFirst().overdueData();
  }

  private static AvailabilitySet monthly() {
    return new AvailabilitySet("sample", "i", "1.01", PeriodKind.MONTH, 15, "统计月报");
  }

  private static SampleProgramme plan() {
    return SampleProgramme.of2023()
        .task(1, "1.01", List.of("A"), Indicators.total("i", "社零", "亿元", "132"))
        .settle(monthly());
  }
}
