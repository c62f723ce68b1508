package cn.xunbao.query.summary;

import static cn.xunbao.query.summary.SampleProgramme.at;
import static cn.xunbao.query.summary.SampleProgramme.rhythmOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.period.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2023-04-X1 ends on Monday 10 April; it is due on Wednesday 12 April, 23:59:59. */
class ObligationsTest {

  private static final String XUN = "2023-04-X1";
  private static final String BEFORE_DUE = "2023-04-12T12:00:00";
  private static final String AFTER_DUE = "2023-04-14T09:00:00";

  @Test
  void eachLeadOfATaskOwesAReport() {
    var plan = plan("A", "B");

    assertThat(owing(plan, BEFORE_DUE)).containsExactly("A", "B");
  }

  @Test
  void onlyThePrimaryLeadOwesIfTheRuleSaysSo() {
    var plan = plan("A", "B").jointLeads(JointLeadMode.PRIMARY);

    assertThat(owing(plan, BEFORE_DUE)).containsExactly("A");
    assertThat(duty(plan, BEFORE_DUE).leads().assigned()).containsExactly("A", "B");
  }

  @Test
  void aPrimaryLeadThatBecomesAJointLeadOwesNothingFurther() {
    var plan =
        plan("A", "B").jointLeads(JointLeadMode.PRIMARY).assign("1.01", BEFORE_DUE, "B", "A");

    assertThat(owing(plan, AFTER_DUE)).containsExactly("B");
  }

  @Test
  void aReportIsPendingInTheWholeLastSecondAndMissingFromMidnightOn() {
    var plan = plan("A");

    assertThat(states(plan, "2023-04-12T23:59:59.999")).containsExactly(ReportState.PENDING);
    assertThat(states(plan, "2023-04-13T00:00:00")).containsExactly(ReportState.MISSING);
  }

  @Test
  void aReportIsOnTimeInTheWholeLastSecondAndLateFromMidnightOn() {
    assertThat(states(plan("A").report(XUN, "1.01", "A", "2023-04-12T23:59:59.999"), AFTER_DUE))
        .containsExactly(ReportState.ON_TIME);
    assertThat(states(plan("A").report(XUN, "1.01", "A", "2023-04-13T00:00:00"), AFTER_DUE))
        .containsExactly(ReportState.LATE);
  }

  @Test
  void aLeadAssignedInTheLastSecondOwesAndOneAssignedAtMidnightDoesNot() {
    assertThat(owing(plan().assign("1.01", "2023-04-12T23:59:59", "B"), AFTER_DUE))
        .containsExactly("B");
    assertThat(owing(plan().assign("1.01", "2023-04-13T00:00:00", "B"), AFTER_DUE)).isEmpty();
  }

  @Test
  void aTaskWhoseLeadCameTooLateStaysWithoutLeadForThatPeriod() {
    var plan = plan().assign("1.01", "2023-04-13T00:00:00", "B");

    assertThat(plan.obligations(XUN, AFTER_DUE).withoutLead()).containsExactly("1.01");
    assertThat(plan.obligations("2023-04-X2", AFTER_DUE).withoutLead()).isEmpty();
  }

  @Test
  void aLeadRemovedBeforeTheDueTimeOwesNothingIfItHadNotReported() {
    var plan = plan("A").assign("1.01", BEFORE_DUE, "B");

    assertThat(owing(plan, AFTER_DUE)).containsExactly("B");
  }

  @Test
  void aLeadRemovedBeforeTheDueTimeKeepsThePairIfItHadReported() {
    var plan =
        plan("A").report(XUN, "1.01", "A", "2023-04-11T09:00:00").assign("1.01", BEFORE_DUE, "B");

    assertThat(owing(plan, AFTER_DUE)).containsExactly("B", "A");
    assertThat(states(plan, AFTER_DUE)).containsExactly(ReportState.MISSING, ReportState.ON_TIME);
  }

  @Test
  void aReportRecordedAtTheInstantOfTheRemovalStillCounts() {
    var plan =
        plan("A")
            .report(XUN, "1.01", "A", "2023-04-11T09:00:00")
            .assign("1.01", "2023-04-11T09:00:00", "B");

    assertThat(owing(plan, AFTER_DUE)).containsExactly("B", "A");
  }

  @Test
  void aReportThatCameAfterTheRemovalDoesNotCount() {
    var plan =
        plan("A")
            .assign("1.01", "2023-04-11T09:00:00", "B")
            .report(XUN, "1.01", "A", "2023-04-11T09:00:01");

    assertThat(owing(plan, AFTER_DUE)).containsExactly("B");
  }

  @Test
  void aLeadRemovedAfterTheDueTimeStillOwesAndItsSuccessorDoesNot() {
    var plan = plan("A").assign("1.01", "2023-04-13T00:00:00", "B");

    assertThat(owing(plan, AFTER_DUE)).containsExactly("A");
  }

  @Test
  void aLeadThatComesBackBeforeTheDueTimeOwesOneReport() {
    var plan =
        plan("A")
            .report(XUN, "1.01", "A", "2023-04-10T09:00:00")
            .assign("1.01", "2023-04-11T09:00:00", "B")
            .assign("1.01", BEFORE_DUE, "A");

    assertThat(owing(plan, AFTER_DUE)).containsExactly("A");
  }

  @Test
  void formerLeadsThatReportedStandAfterThePresentOnesTheLastReplacedFirst() {
    var plan =
        plan("A")
            .report(XUN, "1.01", "A", "2023-04-09T09:00:00")
            .assign("1.01", "2023-04-10T09:00:00", "B")
            .report(XUN, "1.01", "B", "2023-04-11T09:00:00")
            .assign("1.01", BEFORE_DUE, "C", "D");

    assertThat(owing(plan, AFTER_DUE)).containsExactly("C", "D", "B", "A");
  }

  @Test
  void responsibleUnitsMayReportAndOweNothing() {
    var plan = plan("A").report(XUN, "1.01", "Z", "2023-04-11T09:00:00");

    assertThat(owing(plan, AFTER_DUE)).containsExactly("A");
  }

  @Test
  void theFirstPeriodThatEndsAfterTheImportIsTheFirstThatIsOwed() {
    var plan = plan("A");

    assertThat(plan.obligations("2023-03-X2", AFTER_DUE).owed()).isEmpty();
    assertThat(plan.obligations("2023-03-X3", AFTER_DUE).owed()).hasSize(1);
  }

  @Test
  void aPeriodThatEndsAtTheInstantOfTheImportIsNotOwed() {
    var plan =
        new SampleProgramme("样例方案", 2023, "2023-03-21T00:00:00")
            .rhythm("XUN", "简报")
            .campaign(1, "第一仗")
            .task(1, "1.01", List.of("A"));

    assertThat(plan.obligations("2023-03-X2", AFTER_DUE).owed()).isEmpty();
  }

  @Test
  void aPeriodThatHasNotBegunShowsWhatWillBeOwed() {
    assertThat(plan("A").obligations("2023-11-X1", BEFORE_DUE).owed())
        .extracting(Obligation::state)
        .containsExactly(ReportState.PENDING);
  }

  @Test
  void aTaskThatIsReportedMonthlyOwesNothingForATenDayPeriodAndIsNotMissingALead() {
    var plan =
        new SampleProgramme("样例方案", 2023, "2023-03-23T08:00:00")
            .campaign(1, "第一仗", rhythmOf("MONTH", "调度"))
            .task(1, "1.01", List.of("A"))
            .task(1, "1.02", List.of());

    assertThat(plan.obligations(XUN, AFTER_DUE).owed()).isEmpty();
    assertThat(plan.obligations(XUN, AFTER_DUE).withoutLead()).isEmpty();
    assertThat(plan.obligations("2023-04", AFTER_DUE).owed()).hasSize(1);
    assertThat(plan.obligations("2023-04", AFTER_DUE).withoutLead()).containsExactly("1.02");
  }

  @Test
  void reportsOfAnotherPeriodAreRefused() {
    var plan = plan("A");

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Obligations.of(
                    plan.state(), plan.reports("2023-04-X2"), Period.parse(XUN), at(AFTER_DUE)))
        .withMessage("reports: of 2023-04-X2 (expected: of 2023-04-X1)");
  }

  private static SampleProgramme plan(String... leads) {
    return SampleProgramme.of2023().task(1, "1.01", List.of(leads));
  }

  private static TaskDuty duty(SampleProgramme plan, String judgedAt) {
    return plan.obligations(XUN, judgedAt).tasks().getFirst();
  }

  private static List<String> owing(SampleProgramme plan, String judgedAt) {
    return plan.obligations(XUN, judgedAt).owed().stream().map(Obligation::unit).toList();
  }

  private static List<ReportState> states(SampleProgramme plan, String judgedAt) {
    return plan.obligations(XUN, judgedAt).owed().stream().map(Obligation::state).toList();
  }
}
