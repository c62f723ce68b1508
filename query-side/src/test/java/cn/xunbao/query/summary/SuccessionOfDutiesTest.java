package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.unit.UnitMerged;
import cn.xunbao.events.unit.UnitRenamed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2023-04-X1 is due on 12 April, X2 on 24 April (a calendar without holidays). */
class SuccessionOfDutiesTest {

  private static final String FIRST = "2023-04-X1";
  private static final String SECOND = "2023-04-X2";
  private static final String JUDGED = "2023-05-08T09:00:00";
  private static final LocalDate DAY = LocalDate.of(2023, 4, 15);

  @Test
  void whatIsDueFromTheDayOnIsTheSuccessors() {
    var plan = plan("A").happens(merged("A", "B", DAY));

    assertThat(owing(plan, FIRST)).containsExactly("A");
    assertThat(owing(plan, SECOND)).containsExactly("B");
  }

  @Test
  void theDueDayItselfCountsAsTheSuccessors() {
    assertThat(owing(plan("A").happens(merged("A", "B", LocalDate.of(2023, 4, 12))), FIRST))
        .containsExactly("B");
    assertThat(owing(plan("A").happens(merged("A", "B", LocalDate.of(2023, 4, 13))), FIRST))
        .containsExactly("A");
  }

  @Test
  void aReportOfThePredecessorStaysItsOwn() {
    var plan =
        plan("A").report(SECOND, "1.01", "A", "2023-04-14T09:00:00").happens(merged("A", "B", DAY));

    assertThat(owing(plan, SECOND)).containsExactly("A");
  }

  @Test
  void oneReportIsOwedWherePredecessorAndSuccessorBothLed() {
    var plan = plan("A", "B").happens(merged("A", "B", DAY));

    assertThat(owing(plan, FIRST)).containsExactly("A", "B");
    assertThat(owing(plan, SECOND)).containsExactly("B");
  }

  @Test
  void onlyThePrimaryLeadsSuccessorOwesIfTheRuleSaysSo() {
    var plan = plan("A", "C").jointLeads(JointLeadMode.PRIMARY).happens(merged("A", "B", DAY));

    assertThat(owing(plan, SECOND)).containsExactly("B");
  }

  @Test
  void aTaskReassignedToTheSuccessorIsOwedOnce() {
    var plan = plan("A").happens(merged("A", "B", DAY)).assign("1.01", "2023-04-16T09:00:00", "B");

    assertThat(owing(plan, SECOND)).containsExactly("B");
  }

  @Test
  void aSuccessorHasAPartInTheTaskForReading() {
    var plan = plan("A").happens(merged("A", "B", DAY));

    assertThat(plan.state().involves("1.01", "B")).isTrue();
    assertThat(plan.state().involves("1.01", "C")).isFalse();
  }

  @Test
  void aUnitIsCalledInABriefAsItWasOnTheDueDay() {
    var plan = plan("A").unit("A", "旧名").happens(new UnitRenamed("A", "新名", "旧名", DAY, "改名", null));

    assertThat(plan.brief(FIRST, JUDGED).byUnit().getFirst().name()).isEqualTo("旧名");
    assertThat(plan.brief(SECOND, JUDGED).byUnit().getFirst().name()).isEqualTo("新名");
  }

  private static SampleProgramme plan(String... leads) {
    return SampleProgramme.of2023().task(1, "1.01", List.of(leads));
  }

  private static UnitMerged merged(String unit, String into, LocalDate on) {
    return new UnitMerged(unit, into, on, "机构改革", null);
  }

  private static List<String> owing(SampleProgramme plan, String period) {
    return plan.obligations(period, JUDGED).owed().stream().map(Obligation::unit).toList();
  }
}
