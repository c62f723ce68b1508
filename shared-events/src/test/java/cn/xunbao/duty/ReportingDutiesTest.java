package cn.xunbao.duty;

import static cn.xunbao.period.PeriodKind.FORTNIGHT;
import static cn.xunbao.period.PeriodKind.HALF_YEAR;
import static cn.xunbao.period.PeriodKind.MONTH;
import static cn.xunbao.period.PeriodKind.QUARTER;
import static cn.xunbao.period.PeriodKind.WEEK;
import static cn.xunbao.period.PeriodKind.XUN;
import static cn.xunbao.period.PeriodKind.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.xunbao.events.programme.Rhythm;
import cn.xunbao.period.PeriodKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportingDutiesTest {

  private static final String TASK = "1-01";

  @Test
  void briefImpliesAProgressReviewOfItsPeriod() {
    // 旬简报 + 月通报 + 季总结
    assertThat(duties(rhythm(XUN, "简报"), rhythm(MONTH, "通报"), rhythm(QUARTER, "总结")))
        .isEqualTo(named(XUN));
  }

  @Test
  void finestOfAFamilyServesTheLongerOnes() {
    assertThat(
            duties(
                rhythm(YEAR, "调度"),
                rhythm(MONTH, "调度"),
                rhythm(HALF_YEAR, "简报"),
                rhythm(FORTNIGHT, "调度"),
                rhythm(WEEK, "调度")))
        .isEqualTo(named(WEEK, MONTH));
  }

  @Test
  void monthlyReviewNeedsNoXunReport() {
    // 月调度 + 季通报
    assertThat(duties(rhythm(MONTH, "调度"), rhythm(QUARTER, "通报"))).isEqualTo(named(MONTH));
  }

  @Test
  void weeklyReviewStandsBesideTheXunOfTheDefault() {
    // 周调度 + 旬通报 + 月总结: the 旬 obliges the office alone
    assertThat(duties(rhythm(WEEK, "调度"), rhythm(XUN, "通报"), rhythm(MONTH, "总结")))
        .isEqualTo(new ReportingDuties(Set.of(WEEK, XUN), true));
  }

  @Test
  void fortnightlyReviewStandsBesideTheXunOfTheDefault() {
    // 双周调度 + 双周交办 + 双周对账
    assertThat(duties(rhythm(FORTNIGHT, "调度"), rhythm(FORTNIGHT, "交办"), rhythm(FORTNIGHT, "对账")))
        .isEqualTo(new ReportingDuties(Set.of(XUN, FORTNIGHT), true));
  }

  @Test
  void planWithoutRhythmsGetsTheDefaultAndSaysSo() {
    assertThat(duties()).isEqualTo(new ReportingDuties(Set.of(XUN), true));
  }

  @Test
  void productsOtherThanReviewAndBriefObligeNoUnit() {
    for (var product : List.of("通报", "总结", "小结", "考评", "交办", "对账", "排名", "例会")) {
      assertThat(duties(rhythm(MONTH, product)))
          .as(product)
          .isEqualTo(new ReportingDuties(Set.of(XUN), true));
    }
  }

  @Test
  void rhythmOfTheLevelAboveObligesNobodyHere() {
    assertThat(duties(new Rhythm(MONTH, "调度", List.of(), true)).byDefault()).isTrue();
  }

  @Test
  void rhythmOfSingleTasksBindsTheseOnly() {
    var rhythm = new Rhythm(MONTH, "调度", List.of("1-02", TASK), false);
    assertThat(ReportingDuties.of(TASK, List.of(), List.of(rhythm))).isEqualTo(named(MONTH));
    assertThat(ReportingDuties.of("1-03", List.of(), List.of(rhythm)).byDefault()).isTrue();
  }

  @Test
  void programmeAndCampaignBindTogether() {
    assertThat(ReportingDuties.of(TASK, List.of(rhythm(MONTH, "调度")), List.of(rhythm(XUN, "调度"))))
        .isEqualTo(named(XUN));
  }

  @Test
  void kindsCannotBeChangedAndStandInOrder() {
    var duties = duties(rhythm(XUN, "调度"), rhythm(WEEK, "调度"));
    assertThat(duties.kinds()).containsExactly(WEEK, XUN);
    assertThatThrownBy(() -> duties.kinds().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static ReportingDuties duties(Rhythm... programme) {
    return ReportingDuties.of(TASK, List.of(programme), List.of());
  }

  private static ReportingDuties named(PeriodKind... kinds) {
    return new ReportingDuties(Set.of(kinds), false);
  }

  private static Rhythm rhythm(PeriodKind period, String product) {
    return new Rhythm(period, product, List.of(), false);
  }
}
