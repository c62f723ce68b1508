package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.period.Period;
import org.junit.jupiter.api.Test;

/** The figures of the two published plans, counted by hand from their files. */
class PublishedPlansTest {

  @Test
  void jishouOwes132ReportsOn99TasksBy39Units() {
    var brief = jishou().brief("2023-04-X1", "2023-04-11T09:00:00");

    assertThat(brief.reporting().reports().expected()).isEqualTo(132);
    assertThat(brief.reporting().tasks().expected()).isEqualTo(99);
    assertThat(brief.reporting().units().expected()).isEqualTo(39);
    assertThat(brief.withoutLead()).hasSize(66);
    assertThat(brief.rhythmDefault()).isFalse();
    assertThat(brief.title()).isEqualTo("吉首市打好发展“六仗”总体实施方案 2023年4月上旬 旬简报");
  }

  @Test
  void anAssignmentInJishouAddsOneReportAndTakesOneTaskFromThoseWithoutLead() {
    var open = jishou().brief("2023-04-X1", "2023-04-11T09:00:00").withoutLead().getFirst();

    var brief =
        jishou()
            .assign(open, "2023-04-10T09:00:00", "433101-027")
            .brief("2023-04-X1", "2023-04-11T09:00:00");

    assertThat(brief.reporting().reports().expected()).isEqualTo(133);
    assertThat(brief.reporting().tasks().expected()).isEqualTo(100);
    assertThat(brief.withoutLead()).hasSize(65).doesNotContain(open);
  }

  @Test
  void jishouCountsFiveFiguresOnceThatStandInTwoPlaces() {
    var brief = jishou().brief("2023-04-X1", "2023-04-11T09:00:00");

    assertThat(brief.indicators()).hasSize(176);
    assertThat(brief.indicators()).filteredOn(row -> row.sameAs() != null).hasSize(5);
    assertThat(brief.lights().grey()).isEqualTo(171 - 18);
    assertThat(brief.lights().notApplicable()).isEqualTo(18);
  }

  @Test
  void heshanNamesNoRhythmForMostTasksSoTheTenDayBriefStandsAsDefault() {
    var brief =
        PlanFile.adopted("heshan-2024", "2024-03-01T08:00:00")
            .brief("2024-05-X2", "2024-05-21T09:00:00");

    assertThat(brief.rhythmDefault()).isTrue();
    assertThat(brief.reporting().reports().expected()).isEqualTo(119);
    assertThat(brief.reporting().tasks().expected()).isEqualTo(106);
    assertThat(brief.reporting().units().expected()).isEqualTo(31);
    assertThat(brief.withoutLead()).hasSize(34);
  }

  @Test
  void inHeshanOnlyTheCampaignThatNamesTheTenDayProgressReviewHasItByThePlansWord() {
    var heshan = PlanFile.adopted("heshan-2024", "2024-03-01T08:00:00");

    assertThat(heshan.brief("2024-05-X2", "2024-05-21T09:00:00", 3).rhythmDefault()).isFalse();
    assertThat(heshan.brief("2024-05-X2", "2024-05-21T09:00:00", 1).rhythmDefault()).isTrue();
  }

  @Test
  void theWeeklyDutyOfOneTaskStandsBesideTheTenDayOne() {
    var jishou = jishou();
    var week = Period.parse("2023-W15");

    var obligations =
        Obligations.of(
            jishou.state(),
            jishou.reports(week.code()),
            week,
            SampleProgramme.at("2023-04-17T09:00:00"));

    assertThat(obligations.tasks())
        .filteredOn(TaskDuty::reported)
        .extracting(duty -> duty.task().task())
        .containsExactly("4.14");
  }

  private static SampleProgramme jishou() {
    return PlanFile.adopted("jishou-2023", "2023-03-23T08:00:00");
  }
}
