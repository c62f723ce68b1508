package cn.xunbao.command.closing;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.closing.ClosingApplied;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.closing.ClosingId;
import cn.xunbao.events.closing.ClosingInspected;
import cn.xunbao.events.closing.ClosingPublished;
import cn.xunbao.events.closing.ClosingRefused;
import cn.xunbao.events.closing.ClosingReviewed;
import cn.xunbao.events.closing.ClosingWithdrawn;
import cn.xunbao.events.closing.DeadlineExtensionRequested;
import cn.xunbao.events.item.Evidence;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class ClosingTest {

  private static final ClosingId ID = new ClosingId(PROGRAMME, TASK);
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final LocalDate DAY = LocalDate.of(2023, 9, 12);
  private static final String NOW = "2023-09-13T10:00:00+08:00";
  private static final List<Evidence> FILES = List.of(new Evidence("验收报告.pdf", "ab"));
  private static final String APPLICANT = "田小禾";
  private static final String INSPECTOR = "向明";
  private static final String REVIEWER = "石大川";

  @Test
  void aTaskIsAppliedForCheckedOnSiteAndReviewedByThreePersons() {
    given()
        .when(by(APPLICANT, new ClosingStep.Apply(ID, LEAD, "已完成。", FILES, ANY)))
        .expectEvents(applied());
    given(applied())
        .when(by(INSPECTOR, inspect(List.of(INSPECTOR), true)))
        .expectEvents(inspected(true));
    given(applied(), inspected(true))
        .when(by(REVIEWER, new ClosingStep.Review(ID, "同意。", ANY)))
        .expectEvents(reviewed());
  }

  @Test
  void nobodyChecksOrReviewsWhatHeAppliedForOrChecked() {
    given(applied())
        .when(by(APPLICANT, inspect(List.of(INSPECTOR), true)))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(applied())
        .when(by(INSPECTOR, inspect(List.of(INSPECTOR, APPLICANT), true)))
        .expectException(Fixtures.refused(ProblemType.INVALID_REQUEST, "/inspectors applicant"));
    given(applied(), inspected(true))
        .when(by(INSPECTOR, new ClosingStep.Review(ID, "同意。", ANY)))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(applied(), inspected(true))
        .when(by(APPLICANT, new ClosingStep.Review(ID, "同意。", ANY)))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(applied())
        .when(by(APPLICANT, new ClosingStep.Refuse(ID, "未竣工。", ANY)))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
  }

  @Test
  void whatDidNotPassOnSiteIsRefusedAndNotReviewed() {
    given(applied(), inspected(false))
        .when(by(REVIEWER, new ClosingStep.Review(ID, "同意。", ANY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(applied(), inspected(false))
        .when(by(REVIEWER, new ClosingStep.Refuse(ID, "未竣工。", ANY)))
        .expectEvents(refused());
    given(applied(), inspected(false), refused())
        .when(by(APPLICANT, new ClosingStep.Apply(ID, LEAD, "已完成。", FILES, ANY)))
        .expectEvents(applied());
  }

  @Test
  void noStepIsTakenOutOfTurn() {
    given(applied())
        .when(by(APPLICANT, new ClosingStep.Apply(ID, LEAD, "已完成。", FILES, ANY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(applied())
        .when(by(REVIEWER, new ClosingStep.Review(ID, "同意。", ANY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(applied(), inspected(true), reviewed())
        .when(by(APPLICANT, new ClosingStep.Withdraw(ID, LEAD, "材料不全。", ANY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(applied(), inspected(true))
        .when(by(REVIEWER, new ClosingStep.Publish(ID, "市政府网站", DAY, DAY.plusDays(7), ANY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(applied(), withdrawn())
        .when(by(REVIEWER, new ClosingStep.Refuse(ID, "未竣工。", ANY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void onlyTheUnitThatAppliedTakesItsApplicationBack() {
    given(applied())
        .when(by(APPLICANT, new ClosingStep.Withdraw(ID, OTHER, "材料不全。", ANY)))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(applied())
        .when(by(APPLICANT, new ClosingStep.Withdraw(ID, LEAD, "材料不全。", ANY)))
        .expectEvents(withdrawn());
  }

  @Test
  void aPublicationDoesNotEndInThePast() {
    given(applied(), inspected(true), reviewed())
        .when(by(REVIEWER, new ClosingStep.Publish(ID, "市政府网站", DAY, DAY, ANY)))
        .expectException(Fixtures.refused(ProblemType.INVALID_REQUEST, "/until out-of-range"));
    given(applied(), inspected(true), reviewed())
        .when(by(REVIEWER, new ClosingStep.Publish(ID, "市政府网站", DAY, DAY.plusDays(7), ANY)))
        .expectEvents(new ClosingPublished(PROGRAMME, TASK, LEAD, "市政府网站", DAY, DAY.plusDays(7)));
  }

  @Test
  void aLaterDeadlineIsAskedForOnceAndBeforeTheOldOneHasPassed() {
    var asked = new DeadlineExtensionRequested(PROGRAMME, TASK, LEAD, "2023-12", "批复延后。");
    given().when(by(APPLICANT, extension("2023-09", "2023-12"))).expectEvents(asked);
    given()
        .when(by(APPLICANT, extension("2023-09-12", "2023-12")))
        .expectException(Fixtures.refused(ProblemType.DEADLINE_PASSED));
    given()
        .when(by(APPLICANT, extension("2023-09", "2023-09-30")))
        .expectException(Fixtures.refused(ProblemType.INVALID_REQUEST, "/until too-early"));
    given()
        .when(by(APPLICANT, extension("2023-09", "年底")))
        .expectException(Fixtures.refused(ProblemType.INVALID_REQUEST, "/until bad-format"));
    given()
        .when(by(APPLICANT, extension("长期坚持", "2023-12")))
        .expectException(Fixtures.refused(ProblemType.CONFLICT));
    given(asked)
        .when(by(APPLICANT, extension("2023-09", "2023-12")))
        .expectException(Fixtures.refused(ProblemType.CONFLICT));
    given(applied())
        .when(by(REVIEWER, new ClosingStep.RefuseExtension(ID, "可按期完成。", ANY)))
        .expectException(Fixtures.refused(ProblemType.CONFLICT));
  }

  private static ClosingStep extension(String deadline, String until) {
    return new ClosingStep.RequestExtension(ID, LEAD, deadline, until, "批复延后。", ANY);
  }

  private static ClosingStep inspect(List<String> inspectors, boolean passed) {
    return new ClosingStep.Inspect(ID, inspectors, DAY, passed, "现场情况。", ANY);
  }

  private static ClosingEvent applied() {
    return new ClosingApplied(PROGRAMME, TASK, LEAD, "已完成。", FILES);
  }

  private static ClosingEvent inspected(boolean passed) {
    return new ClosingInspected(PROGRAMME, TASK, LEAD, List.of(INSPECTOR), DAY, passed, "现场情况。");
  }

  private static ClosingEvent reviewed() {
    return new ClosingReviewed(PROGRAMME, TASK, LEAD, "同意。");
  }

  private static ClosingEvent refused() {
    return new ClosingRefused(PROGRAMME, TASK, LEAD, "未竣工。");
  }

  private static ClosingEvent withdrawn() {
    return new ClosingWithdrawn(PROGRAMME, TASK, LEAD, "材料不全。");
  }

  /** Each event as the person's that it belongs to. */
  private static TestExecutor<Closing> given(ClosingEvent... events) {
    var fixture = Fixtures.of(Closing.class);
    if (events.length == 0) {
      return fixture.givenNoPriorActivity();
    }
    return fixture.given(
        List.of(events).stream()
            .map(
                event ->
                    Fixtures.event(
                        event,
                        person(
                            switch (event) {
                              case ClosingInspected e -> INSPECTOR;
                              case ClosingReviewed e -> REVIEWER;
                              default -> APPLICANT;
                            })))
            .toList());
  }

  private static CommandMessage<?> by(String name, ClosingStep step) {
    return Fixtures.command(step, person(name));
  }

  private static EventMetadata person(String name) {
    return SamplePlan.person(name, SamplePlan.at(NOW));
  }
}
