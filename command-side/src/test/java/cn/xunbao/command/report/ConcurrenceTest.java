package cn.xunbao.command.report;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.event;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.SUPPORTING;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.report.SampleReport.ID;
import static cn.xunbao.command.report.SampleReport.PERIOD;
import static cn.xunbao.command.report.SampleReport.byLead;
import static cn.xunbao.command.report.SampleReport.content;
import static cn.xunbao.command.report.SampleReport.submitted;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.programme.JointLeadMode;
import cn.xunbao.events.programme.JointLeadRuleAdopted;
import cn.xunbao.events.programme.ProgrammeId;
import cn.xunbao.events.report.ConcurrenceGiven;
import cn.xunbao.events.report.ReportContent;
import cn.xunbao.events.report.ReportId;
import cn.xunbao.events.task.LeadUnitsAssigned;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.unit.UnitId;
import cn.xunbao.events.unit.UnitMerged;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The primary lead reports for all; the other joint leads say what they think of it. */
class ConcurrenceTest {

  private static final String JOINT = SUPPORTING;
  private static final EventMetadata BY_LEAD = byLead("2023-04-11T10:00:00+08:00");
  private static final EventMetadata BY_JOINT = SamplePlan.by(JOINT, "2023-04-12T10:00:00+08:00");
  private static final ReportContent SAID = content("举办展销会1场");

  private final SamplePlan plan = new SamplePlan();
  private final AggregateTestFixture<Report> report = SampleReport.fixture(plan);

  @Test
  void aJointLeadConcursOnceWithEachVersion() {
    primaryReports();
    report
        .given(event(submitted(SAID, true), BY_LEAD))
        .when(concur(ID, JOINT, true, null))
        .expectEvents(given(1, JOINT, true, null));
    report
        .given(event(submitted(SAID, true), BY_LEAD), event(given(1, JOINT, true, null), BY_JOINT))
        .when(concur(ID, JOINT, true, null))
        .expectNoEvents();
    report
        .given(
            event(submitted(SAID, true), BY_LEAD),
            event(given(1, JOINT, true, null), BY_JOINT),
            event(SampleReport.resent(2, content("举办展销会2场"), true), BY_LEAD))
        .when(concur(ID, JOINT, true, null))
        .expectEvents(given(2, JOINT, true, null));
  }

  @Test
  void itMayChangeItsMindByANewFact() {
    primaryReports();
    report
        .given(event(submitted(SAID, true), BY_LEAD), event(given(1, JOINT, true, null), BY_JOINT))
        .when(concur(ID, JOINT, false, "只办了半场"))
        .expectEvents(given(1, JOINT, false, "只办了半场"));
  }

  @Test
  void aSuccessorOfAJointLeadConcursInItsPlace() {
    primaryReports();
    plan.append(
        new UnitId(JOINT), new UnitMerged(JOINT, OTHER, LocalDate.of(2023, 4, 1), "机构改革", null));
    report
        .given(event(submitted(SAID, true), BY_LEAD))
        .when(concur(ID, OTHER, true, null))
        .expectEvents(given(1, OTHER, true, null));
  }

  @Test
  void nobodyElseConcursAndThePrimaryNotWithItself() {
    primaryReports();
    report
        .given(event(submitted(SAID, true), BY_LEAD))
        .when(concur(ID, SamplePlan.RESPONSIBLE, true, null))
        .expectException(refused(ProblemType.FORBIDDEN));
    report
        .given(event(submitted(SAID, true), BY_LEAD))
        .when(concur(ID, LEAD, true, null))
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  @Test
  void whereEachLeadReportsThereIsNothingToConcurWith() {
    plan.append(new TaskId(PROGRAMME, TASK), assigned());
    report
        .given(event(submitted(SAID, true), BY_LEAD))
        .when(concur(ID, JOINT, true, null))
        .expectException(refused(ProblemType.CONFLICT));
  }

  private void primaryReports() {
    plan.append(
        new ProgrammeId(PROGRAMME),
        new JointLeadRuleAdopted(PROGRAMME, 2, "联席会议纪要", JointLeadMode.PRIMARY));
    plan.append(new TaskId(PROGRAMME, TASK), assigned());
  }

  private static LeadUnitsAssigned assigned() {
    return new LeadUnitsAssigned(
        PROGRAMME, TASK, List.of(LEAD, JOINT), List.of(LEAD), "共同牵头", null, null, null);
  }

  private static CommandMessage<?> concur(
      ReportId report, String lead, boolean agrees, @Nullable String text) {
    return command(new ConcurWithReport(report, lead, agrees, text), BY_JOINT);
  }

  private static ConcurrenceGiven given(
      int revision, String lead, boolean agrees, @Nullable String text) {
    return new ConcurrenceGiven(PROGRAMME, TASK, LEAD, PERIOD, revision, lead, agrees, text);
  }
}
