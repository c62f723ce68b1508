package cn.xunbao.query.summary;

import static cn.xunbao.query.summary.SampleProgramme.rhythmOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xunbao.events.EventJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenDayBriefTest {

  private static final String XUN = "2023-04-X1";
  private static final String JUDGED = "2023-04-11T09:00:00";

  @Test
  void itsJsonHasTheFieldsOfTheContractInTheirOrderAndKeepsWhatIsNull() {
    var json =
        EventJson.mapper()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(plan().brief(XUN, JUDGED));

    assertThat(json.replace(System.lineSeparator(), "\n") + "\n")
        .isEqualTo(Golden.read("brief.json"));
  }

  @Test
  void confinedToACampaignOnlyItsTasksCount() {
    var brief = plan().brief(XUN, JUDGED, 2);

    assertThat(brief.campaign()).isEqualTo(2);
    assertThat(brief.title()).isEqualTo("样例方案 第二仗 2023年4月上旬 旬简报");
    assertThat(brief.reporting().reports().expected()).isEqualTo(1);
    assertThat(brief.byCampaign()).extracting(CampaignRow::campaign).containsExactly(2);
    assertThat(brief.byUnit()).extracting(UnitRow::unit).containsExactly("B");
    assertThat(brief.indicators()).isEmpty();
    assertThat(brief.withoutLead()).isEmpty();
  }

  @Test
  void aCampaignThatDoesNotExistIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().brief(XUN, JUDGED, 7))
        .withMessage("campaign: 7 (expected: one of [1, 2])");
  }

  @Test
  void aPeriodThatIsNoTenDaysIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan().brief("2023-04", JUDGED))
        .withMessage("period: 2023-04 (expected: a 旬)");
  }

  @Test
  void aDueDayBeyondTheOfficialCalendarIsMarkedProvisional() {
    assertThat(plan().brief("2023-12-X2", JUDGED).dueProvisional()).isFalse();
    assertThat(plan().brief("2023-12-X3", JUDGED).dueProvisional()).isTrue();
  }

  @Test
  void aRhythmThatThePlanDoesNotNameIsMarkedAsDefault() {
    var silent =
        new SampleProgramme("样例方案", 2023, "2023-03-23T08:00:00")
            .campaign(1, "第一仗", rhythmOf("WEEK", "调度"))
            .task(1, "1.01", List.of("A"));

    assertThat(silent.brief(XUN, JUDGED).rhythmDefault()).isTrue();
    assertThat(plan().brief(XUN, JUDGED).rhythmDefault()).isFalse();
  }

  private static SampleProgramme plan() {
    return SampleProgramme.of2023()
        .campaign(2, "第二仗")
        .unit("A", "甲局")
        .unit("B", "乙局")
        .task(
            1,
            "1.01",
            List.of("A"),
            Indicators.total("1.01-i1", "社零", "亿元", "132"),
            Indicators.withoutTarget("1.01-i2", "新增"))
        .task(
            1,
            "1.02",
            List.of(),
            Indicators.sameAs("1.01-i1", Indicators.total("1.02-i1", "社零", "亿元", "132")))
        .task(2, "2.01", List.of("B"))
        .report(XUN, "1.01", "A", "2023-04-10T18:30:00.125", "1.01-i1=70.00")
        .problem(XUN, "2.01", "B", "2023-04-11T08:00:00", "用地未落实");
  }
}
