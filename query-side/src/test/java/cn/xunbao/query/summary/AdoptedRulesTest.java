package cn.xunbao.query.summary;

import static cn.xunbao.query.document.DocumentSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.calendar.DueRule.Anchor;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.PeriodsJoined;
import cn.xunbao.events.programme.RhythmAdopted;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2023-04-X1 is due on 12 April, X2 on 24 April (a calendar without holidays). */
class AdoptedRulesTest {

  private static final String JUDGED = "2023-04-25T09:00:00";

  @Test
  void aDueRuleHoldsFromItsPeriodOnAndLeavesEarlierOnesAlone() {
    var before = plan();
    var after =
        plan()
            .adopt(
                new DueRuleAdopted(
                    "sample",
                    2,
                    "会议纪要",
                    new DueRule(Anchor.PERIOD_END, 2, null, LocalTime.NOON, null, null),
                    "2023-04-X2"));
    assertThat(after.obligations("2023-04-X1", JUDGED))
        .isEqualTo(before.obligations("2023-04-X1", JUDGED));
    assertThat(after.obligations("2023-04-X2", JUDGED).dueAt())
        .isEqualTo(SampleProgramme.at("2023-04-24T12:00:00"));
  }

  @Test
  void jointLeadsOweAsTheRuleOfThePeriodSays() {
    var plan =
        plan()
            .adopt(
                new JointLeadRuleAdopted("sample", 2, "会议纪要", JointLeadMode.PRIMARY, "2023-04-X2"));
    assertThat(owing(plan, "2023-04-X1")).containsExactly("A", "B");
    assertThat(owing(plan, "2023-04-X2")).containsExactly("A");
  }

  @Test
  void theFirstOfTwoJoinedPeriodsOwesNothingAndBothBriefsSaySo() {
    var plan = plan().adopt(new PeriodsJoined("sample", 1, "会议纪要", "2023-04-X1", "2023-04-X2"));
    var first = plan.brief("2023-04-X1", JUDGED);
    assertThat(first.reporting().reports().expected()).isZero();
    assertThat(first.reportedWith()).isEqualTo("2023-04-X2");
    assertThat(first.consolidations()).isEmpty();
    assertThat(first.dueAt()).isEqualTo(SampleProgramme.at("2023-04-24T23:59:59"));
    assertThat(text(plan, first, false)).contains("与2023年4月中旬一并报送");

    var second = plan.brief("2023-04-X2", JUDGED);
    assertThat(second.reporting().reports().expected()).isEqualTo(2);
    assertThat(second.covers()).isEqualTo("2023-04-X1");
    assertThat(text(plan, second, false)).contains("一并反映2023年4月上旬");
  }

  @Test
  void anAdoptedRhythmEndsTheRemarkOnTheDefault() {
    var plan =
        new SampleProgramme("样例方案", 2023, "2023-03-23T08:00:00")
            .campaign(1, "第一仗")
            .task(1, "1.01", List.of("A"))
            .adopt(
                new RhythmAdopted(
                    "sample",
                    1,
                    "会议纪要",
                    null,
                    SampleProgramme.rhythmOf("XUN", "调度"),
                    "2023-04-X2"));
    assertThat(plan.brief("2023-04-X1", JUDGED).rhythmDefault()).isTrue();
    assertThat(plan.brief("2023-04-X2", JUDGED).rhythmDefault()).isFalse();
  }

  private static SampleProgramme plan() {
    return SampleProgramme.of2023().task(1, "1.01", List.of("A", "B"));
  }

  private static List<String> owing(SampleProgramme plan, String period) {
    return plan.obligations(period, JUDGED).owed().stream().map(Obligation::unit).toList();
  }
}
