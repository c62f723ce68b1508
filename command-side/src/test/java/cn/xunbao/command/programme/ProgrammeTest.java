package cn.xunbao.command.programme;

import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.calendar.DueRule;
import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.events.programme.CalendarAdopted;
import cn.xunbao.events.programme.DueRuleAdopted;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.LightRuleAdopted;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.programme.ScheduleMethod;
import cn.xunbao.events.programme.ScheduleRuleAdopted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

  @Test
  void aProgrammeBeginsWithItsDefinition() {
    var fixture = Fixtures.of(Programme.class);
    fixture.givenNoPriorActivity();
    fixture
        .whenConstructing(() -> new Programme(SamplePlan.definition()))
        .expectEvents(SamplePlan.definition());
  }

  @Test
  void furtherPartsAreRecordedInTheirOrder() {
    var rules = DefaultRules.of(PROGRAMME, 2023);
    Fixtures.of(Programme.class)
        .given(SamplePlan.definition(), SamplePlan.campaign())
        .whenInvoking(
            new ProgrammeId(PROGRAMME).toString(),
            programme -> assertThat(programme.record(rules)).isEqualTo(1 + rules.size()))
        .expectEvents(rules.toArray());
  }

  @Test
  void anImportAdoptsTheDefaultsForWorkdaysDueTimesScheduleLightsAndJointLeads() {
    var rules = DefaultRules.of(PROGRAMME, 2023);
    var basis = "产品默认规则，随方案导入采用";
    assertThat(rules)
        .hasSize(5)
        .contains(
            new DueRuleAdopted(PROGRAMME, 1, basis, new DueRule(DueRule.Anchor.PERIOD_END, 2)),
            new ScheduleRuleAdopted(PROGRAMME, 1, basis, ScheduleMethod.XUN_36),
            new LightRuleAdopted(PROGRAMME, 1, basis, BigDecimal.ZERO, new BigDecimal("-10")),
            new JointLeadRuleAdopted(PROGRAMME, 1, basis, JointLeadMode.EACH));
    assertThat(rules.getFirst()).isInstanceOf(CalendarAdopted.class);
  }

  @Test
  void theCalendarAdoptedCoversPeriodsThatAreDueInTheFollowingYear() {
    var calendar = ((CalendarAdopted) DefaultRules.of(PROGRAMME, 2023).getFirst()).calendar();
    assertThat(List.of(calendar.firstYear(), calendar.lastYear())).containsExactly(2022, 2024);
    assertThat(calendar.isWorkday(LocalDate.of(2024, 1, 1))).isFalse();
    assertThat(calendar.isWorkday(LocalDate.of(2023, 4, 23))).isTrue();
  }
}
