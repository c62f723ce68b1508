package cn.xunbao.command.report;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.GROUP;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.RESPONSIBLE;
import static cn.xunbao.command.SamplePlan.SUPPORTING;
import static cn.xunbao.command.SamplePlan.TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.GroupMembersNamed;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitMerged;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** 上旬 of April 2023 is due on the 12th, 中旬 on the 24th. */
class SuccessorsReportsTest {

  private static final String FIRST = "2023-04-X1";
  private static final String SECOND = "2023-04-X2";
  private static final LocalDate DAY = LocalDate.of(2023, 4, 15);
  private static final String EVE = "2023-04-14T09:00:00+08:00";
  private static final String AFTER = "2023-04-15T00:00:00+08:00";

  private final SamplePlan plan = new SamplePlan();

  @Test
  void theSuccessorReportsWhatIsDueFromTheDayOn() {
    merged();
    reported(OTHER, SECOND, AFTER).expectSuccessfulHandlerExecution();
  }

  @Test
  void theSuccessorDoesNotReportWhatWasDueBefore() {
    merged();
    reported(OTHER, FIRST, AFTER).expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void aUnitThatIsNoMoreReportsWhatWasDueBeforeAndNothingFurther() {
    merged();
    reported(LEAD, FIRST, AFTER).expectSuccessfulHandlerExecution();
    reported(LEAD, SECOND, AFTER).expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void aUnitThatIsStillThereReportsEarlyWhatFallsDueAfterItsEnd() {
    merged();
    reported(LEAD, SECOND, EVE).expectSuccessfulHandlerExecution();
  }

  @Test
  void aUnitThatFollowsNobodyStaysOut() {
    reported(OTHER, FIRST, AFTER).expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void aMemberReportsFromTheDayOnWhichTheGroupCountsIt() {
    plan.append(
        new TaskId(PROGRAMME, TASK),
        new LeadUnitsAssigned(
            PROGRAMME, TASK, List.of(GROUP), List.of(LEAD), "由各乡镇牵头", null, null, null));
    plan.append(new UnitId(GROUP), new GroupMembersNamed(GROUP, List.of(OTHER), DAY, "明确成员", null));

    reported(OTHER, SECOND, AFTER).expectSuccessfulHandlerExecution();
    reported(OTHER, FIRST, AFTER).expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void theSuccessorOfALeadSaysWhatItThinksOfWhatOthersPutIn() {
    merged();
    assertThatCode(() -> requireInput(OTHER, RESPONSIBLE, SECOND)).doesNotThrowAnyException();
    assertThatCode(() -> requireInput(LEAD, RESPONSIBLE, FIRST)).doesNotThrowAnyException();
  }

  @Test
  void whoDoesNotFollowALeadSaysNothingOfWhatOthersPutIn() {
    merged();
    assertRefused(ProblemType.FORBIDDEN, () -> requireInput(SUPPORTING, RESPONSIBLE, SECOND));
    assertRefused(ProblemType.FORBIDDEN, () -> requireInput(RESPONSIBLE, SUPPORTING, SECOND));
  }

  @Test
  void whatASuccessorReportsInPlaceOfTheLeadIsNoInput() {
    merged();
    assertRefused(ProblemType.CONFLICT, () -> requireInput(OTHER, OTHER, SECOND));
    assertRefused(ProblemType.CONFLICT, () -> requireInput(OTHER, LEAD, FIRST));
    assertThatCode(() -> requireInput(OTHER, OTHER, FIRST)).doesNotThrowAnyException();
  }

  private void requireInput(String lead, String unit, String period) {
    SampleReport.tasks(plan).requireInput(lead, new ReportId(PROGRAMME, TASK, unit, period));
  }

  private static void assertRefused(ProblemType type, ThrowingCallable call) {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(call)
        .satisfies(refused -> assertThat(refused.rejection().type()).isEqualTo(type.uri()));
  }

  private void merged() {
    plan.append(new UnitId(LEAD), new UnitMerged(LEAD, OTHER, DAY, "机构改革", null));
  }

  private ResultValidator<Report> reported(String unit, String period, String at) {
    return SampleReport.fixture(plan)
        .givenNoPriorActivity()
        .when(
            command(
                new ReportProgress(
                    new ReportId(PROGRAMME, TASK, unit, period), SampleReport.content("正常推进。")),
                SamplePlan.by(unit, at)));
  }
}
