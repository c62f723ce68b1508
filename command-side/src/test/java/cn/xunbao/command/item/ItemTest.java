package cn.xunbao.command.item;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.command.SamplePlan.at;
import static cn.xunbao.command.item.SampleProblem.DEADLINE;
import static cn.xunbao.command.item.SampleProblem.ID;
import static cn.xunbao.command.item.SampleProblem.acknowledged;
import static cn.xunbao.command.item.SampleProblem.assigned;
import static cn.xunbao.command.item.SampleProblem.checked;
import static cn.xunbao.command.item.SampleProblem.closed;
import static cn.xunbao.command.item.SampleProblem.escalated;
import static cn.xunbao.command.item.SampleProblem.extensionRequested;
import static cn.xunbao.command.item.SampleProblem.raised;
import static cn.xunbao.command.item.SampleProblem.reported;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.item.EscalationRung;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemExtended;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.events.item.ItemReopened;
import cn.xunbao.events.item.ItemTransferred;
import cn.xunbao.events.item.ProblemSupervised;
import cn.xunbao.events.item.SupervisionLevel;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class ItemTest {

  private static final String IN_TIME = "2023-04-14T10:00:00+08:00";
  private static final String TOO_LATE = "2023-04-22T00:00:00+08:00";
  private static final Instant LATER = at("2023-04-28T23:59:59+08:00");
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;

  @Test
  void aRaisedProblemIsAssignedOnceWithADeadlineThatIsStillToCome() {
    given(raised())
        .when(byOffice(new AssignItem(ID, LEAD, DEADLINE, "逐项整改。", ANY), IN_TIME))
        .expectEvents(assigned());
    given(raised(), assigned())
        .when(byOffice(new AssignItem(ID, LEAD, DEADLINE, "逐项整改。", ANY), IN_TIME))
        .expectNoEvents();
    given(raised(), assigned())
        .when(byOffice(new AssignItem(ID, OTHER, DEADLINE, null, ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(raised())
        .when(byOffice(new AssignItem(ID, LEAD, DEADLINE, null, ANY), TOO_LATE))
        .expectException(Fixtures.refused(ProblemType.INVALID_REQUEST, "/deadline too-early"));
  }

  @Test
  void onlyTheUnitThatIsHeldToItAcknowledgesAndReports() {
    given(raised(), assigned())
        .when(byLead(new AcknowledgeItem(ID, LEAD, ANY), IN_TIME))
        .expectEvents(acknowledged());
    given(raised(), assigned())
        .when(byLead(new AcknowledgeItem(ID, OTHER, ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(raised(), assigned(), acknowledged())
        .when(byLead(new ReportItem(ID, OTHER, "已办结。", List.of(), ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
  }

  @Test
  void whatIsNotAcknowledgedIsNotReported() {
    given(raised(), assigned())
        .when(byLead(new ReportItem(ID, LEAD, "已办结。", List.of(), ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(raised(), assigned(), acknowledged())
        .when(byLead(new ReportItem(ID, LEAD, "已办结。", List.of(), ANY), IN_TIME))
        .expectEvents(reported());
  }

  @Test
  void nobodyChecksWhatHeReportedHimself() {
    given(raised(), assigned(), acknowledged(), reported())
        .when(byLead(new CheckItem(ID, true, "现场核查。", ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(raised(), assigned(), acknowledged(), reported())
        .when(byOffice(new CheckItem(ID, true, "现场核查。", ANY), IN_TIME))
        .expectEvents(checked(true));
  }

  @Test
  void onlyWhatPassedTheCheckIsClosedAndOnlyWhatIsClosedIsReopened() {
    given(raised(), assigned(), acknowledged(), reported())
        .when(byOffice(new CloseItem(ID, "予以销号。", ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(raised(), assigned(), acknowledged(), reported(), checked(false))
        .when(byOffice(new CloseItem(ID, "予以销号。", ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(raised(), assigned(), acknowledged(), reported(), checked(true))
        .when(byOffice(new CloseItem(ID, "予以销号。", ANY), IN_TIME))
        .expectEvents(closed());
    given(raised(), assigned(), acknowledged(), reported(), checked(true))
        .when(byOffice(new ReopenItem(ID, "反弹。", ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(raised(), assigned(), acknowledged(), reported(), checked(true), closed())
        .when(byOffice(new ReopenItem(ID, "反弹。", ANY), IN_TIME))
        .expectEvents(new ItemReopened(PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, LEAD, "反弹。"));
  }

  @Test
  void moreTimeIsAskedForBeforeTheDeadlineAndGrantedToWhoAsked() {
    given(raised(), assigned())
        .when(byLead(new RequestItemExtension(ID, LEAD, LATER, "等待批复。", ANY), IN_TIME))
        .expectEvents(extensionRequested(LATER));
    given(raised(), assigned())
        .when(byLead(new RequestItemExtension(ID, LEAD, LATER, "等待批复。", ANY), TOO_LATE))
        .expectException(Fixtures.refused(ProblemType.DEADLINE_PASSED));
    given(raised(), assigned())
        .when(byLead(new RequestItemExtension(ID, LEAD, DEADLINE, "等待批复。", ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.INVALID_REQUEST, "/until too-early"));
    given(raised(), assigned())
        .when(byOffice(new ExtendItem(ID, LATER, null, ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.CONFLICT));
    given(raised(), assigned(), extensionRequested(LATER))
        .when(byOffice(new ExtendItem(ID, LATER, null, ANY), TOO_LATE))
        .expectEvents(
            new ItemExtended(
                PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, LEAD, DEADLINE, LATER, null));
  }

  @Test
  void whatIsWithTheUnitIsTransferredToAnotherOneWhichAcknowledgesAnew() {
    var transferred =
        new ItemTransferred(
            PROGRAMME, ItemKind.PROBLEM, ID.item(), TASK, OTHER, LEAD, DEADLINE, "职责不符。");
    given(raised(), assigned(), acknowledged())
        .when(byOffice(new TransferItem(ID, OTHER, null, "职责不符。", ANY), IN_TIME))
        .expectEvents(transferred);
    given(raised(), assigned(), acknowledged(), transferred)
        .when(byLead(new ReportItem(ID, LEAD, "已办结。", List.of(), ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(raised(), assigned(), acknowledged(), reported())
        .when(byOffice(new TransferItem(ID, OTHER, null, "职责不符。", ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(raised(), assigned())
        .when(byOffice(new TransferItem(ID, LEAD, null, "职责不符。", ANY), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.INVALID_REQUEST, "/unit same-unit"));
  }

  @Test
  void aProblemIsSupervisedWhileItIsWithTheUnit() {
    var letter = new SuperviseProblem(ID, SupervisionLevel.LETTER, "督函7号", null, ANY);
    given(raised(), assigned())
        .when(byOffice(letter, TOO_LATE))
        .expectEvents(
            new ProblemSupervised(
                PROGRAMME, ID.item(), TASK, LEAD, SupervisionLevel.LETTER, "督函7号", null));
    given(raised())
        .when(byOffice(letter, IN_TIME))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void anOverdueProblemGoesUpEachRungOnceOnItsWorkday() {
    var monday = "2023-04-24T09:00:00+08:00";
    var thirdWorkday = "2023-04-26T09:00:00+08:00";
    given(raised(), assigned()).when(bySystem("2023-04-24T08:59:59+08:00")).expectNoEvents();
    given(raised(), assigned())
        .when(bySystem(monday))
        .expectEvents(escalated(EscalationRung.REMINDER));
    given(raised(), assigned(), escalated(EscalationRung.REMINDER))
        .when(bySystem(monday))
        .expectNoEvents();
    given(raised(), assigned(), escalated(EscalationRung.REMINDER))
        .when(bySystem(thirdWorkday))
        .expectEvents(escalated(EscalationRung.LETTER_PROPOSED));
    given(raised(), assigned(), acknowledged(), reported())
        .when(bySystem(thirdWorkday))
        .expectNoEvents();
    given(raised(), assigned(), escalated(EscalationRung.LEADING_GROUP))
        .when(bySystem("2023-06-01T10:00:00+08:00"))
        .expectNoEvents();
    given(raised(), assigned()).when(bySystem("2023-04-24T20:00:00+08:00")).expectNoEvents();
  }

  @Test
  void whatSomebodyElseHasChangedMeanwhileIsNotChanged() {
    given(raised(), assigned(), acknowledged())
        .when(byOffice(new TransferItem(ID, OTHER, null, "职责不符。", ExpectedVersion.of(1)), IN_TIME))
        .expectException(Fixtures.refused(ProblemType.PRECONDITION_FAILED));
  }

  private static TestExecutor<Item> given(ItemEvent... events) {
    var lead = SamplePlan.by(LEAD, "2023-04-12T10:00:00+08:00");
    return SampleProblem.fixture()
        .given(Arrays.stream(events).map(event -> Fixtures.event(event, lead)).toList());
  }

  private static Object byOffice(Object command, String when) {
    return Fixtures.command(command, SamplePlan.byOffice(when));
  }

  private static Object byLead(Object command, String when) {
    return Fixtures.command(command, SamplePlan.by(LEAD, when));
  }

  private static Object bySystem(String when) {
    return Fixtures.command(new EscalateItem(ID), EventMetadata.system("timer", at(when)));
  }
}
