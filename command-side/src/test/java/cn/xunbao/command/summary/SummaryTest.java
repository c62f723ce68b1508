package cn.xunbao.command.summary;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.summary.EditKind;
import cn.xunbao.events.summary.EditorialEdit;
import cn.xunbao.events.summary.Publicity;
import cn.xunbao.events.summary.SummaryCountersigned;
import cn.xunbao.events.summary.SummaryDrafted;
import cn.xunbao.events.summary.SummaryEdited;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.events.summary.SummaryIssued;
import cn.xunbao.events.summary.SummaryRefreshed;
import cn.xunbao.events.summary.SummaryReturned;
import cn.xunbao.events.summary.SummaryReviewed;
import cn.xunbao.events.summary.SummarySigned;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final String XUN = "2023-03-X3";
  private static final SummaryId ID = new SummaryId(PROGRAMME, SummaryId.WHOLE, XUN, 1);
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final Derived FIGURES =
      new Derived(90, "旬简报", "样例 2023年3月下旬 旬简报", "d1", List.of());
  private static final List<EditorialEdit> EDITS =
      List.of(new EditorialEdit(EditKind.OVERVIEW, "总体平稳。", null, null, null));
  private static final String DRAFTER = "田小禾";
  private static final String REVIEWER = "向明";
  private static final String SIGNER = "石大川";

  @Test
  void aSummaryIsDraftedEditedReviewedCountersignedAndSignedByThreePersons() {
    given().when(by(DRAFTER, draft(List.of(LEAD)))).expectEvents(drafted(LEAD));
    given(drafted(LEAD))
        .when(by(DRAFTER, new SummaryStep.Edit(ID, EDITS, "拟稿", ANY)))
        .expectEvents(edited());
    given(drafted(LEAD), edited())
        .when(by(REVIEWER, new SummaryStep.Review(ID, "属实。", ANY)))
        .expectEvents(reviewed());
    given(drafted(LEAD), edited(), reviewed())
        .when(by("龙主任", new SummaryStep.Countersign(ID, LEAD, true, "同意。", ANY)))
        .expectEvents(countersigned(true));
    given(drafted(LEAD), edited(), reviewed(), countersigned(true))
        .when(by(SIGNER, new SummaryStep.Sign(ID, "同意印发。", ANY)))
        .expectEvents(signed());
  }

  @Test
  void nobodyReviewsOrSignsWhatHeDraftedEditedOrReviewed() {
    var review = new SummaryStep.Review(ID, "属实。", ANY);
    given(drafted())
        .when(by(DRAFTER, review))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    var sign = new SummaryStep.Sign(ID, "同意印发。", ANY);
    given(drafted(), reviewed())
        .when(by(REVIEWER, sign))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(drafted(), reviewed())
        .when(by(DRAFTER, sign))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
  }

  @Test
  void whatWasReviewedIsOnlyChangedAfterItWasReturned() {
    given(drafted(), reviewed())
        .when(by(DRAFTER, new SummaryStep.Edit(ID, EDITS, "修改", ANY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(drafted(), reviewed())
        .when(by(DRAFTER, refresh()))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(drafted(), reviewed())
        .when(by(SIGNER, new SummaryStep.Return(ID, "补充环境领域。", ANY)))
        .expectEvents(returned());
    given(drafted(), reviewed(), returned()).when(by(DRAFTER, refresh())).expectEvents(refreshed());
    given(drafted(), reviewed(), returned())
        .when(by(SIGNER, new SummaryStep.Sign(ID, "同意印发。", ANY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void aSummaryIsNotSignedWhileAUnitHasNotAgreed() {
    var sign = new SummaryStep.Sign(ID, "同意印发。", ANY);
    given(drafted(LEAD), reviewed())
        .when(by(SIGNER, sign))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(drafted(LEAD), reviewed(), countersigned(false))
        .when(by(SIGNER, sign))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(drafted(LEAD), reviewed(), countersigned(true), returned(), reviewed())
        .when(by(SIGNER, sign))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(drafted(LEAD), reviewed())
        .when(by("龙主任", new SummaryStep.Countersign(ID, OTHER, true, "同意。", ANY)))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(drafted(LEAD))
        .when(by("龙主任", new SummaryStep.Countersign(ID, LEAD, true, "同意。", ANY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void aPeriodsSummaryIsDraftedOnceAndAfterItsIssueNothingChanges() {
    given(drafted())
        .when(by(DRAFTER, draft(List.of())))
        .expectException(Fixtures.refused(ProblemType.ALREADY_EXISTS));
    for (var step :
        List.of(
            new SummaryStep.Edit(ID, EDITS, "修改", ANY),
            refresh(),
            new SummaryStep.Review(ID, "属实。", ANY),
            new SummaryStep.Return(ID, "重拟。", ANY),
            new SummaryStep.Sign(ID, "同意印发。", ANY))) {
      given(drafted(), reviewed(), signed(), issued())
          .when(by("第四人", step))
          .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    }
  }

  @Test
  void aStepOnAnOlderVersionIsRefused() {
    given(drafted(), edited())
        .when(by(REVIEWER, new SummaryStep.Review(ID, "属实。", ExpectedVersion.of(0))))
        .expectException(Fixtures.refused(ProblemType.PRECONDITION_FAILED));
  }

  private static SummaryStep draft(List<String> countersigners) {
    return new SummaryStep.Draft(
        ID, FIGURES, "各单位", Publicity.ON_REQUEST, List.of(TASK), countersigners, null, null, ANY);
  }

  private static SummaryStep refresh() {
    return new SummaryStep.Refresh(ID, new Derived(95, "旬简报", "样例", "d2", List.of()), "补入更正", ANY);
  }

  private static SummaryDrafted drafted(String... countersigners) {
    return new SummaryDrafted(
        PROGRAMME,
        0,
        XUN,
        1,
        "旬简报",
        "样例 2023年3月下旬 旬简报",
        90,
        "d1",
        "各单位",
        Publicity.ON_REQUEST,
        List.of(TASK),
        List.of(countersigners),
        null,
        null);
  }

  private static SummaryEdited edited() {
    return new SummaryEdited(PROGRAMME, 0, XUN, 1, EDITS, "拟稿");
  }

  private static SummaryRefreshed refreshed() {
    return new SummaryRefreshed(PROGRAMME, 0, XUN, 1, 95, "d2", "补入更正");
  }

  private static SummaryReviewed reviewed() {
    return new SummaryReviewed(PROGRAMME, 0, XUN, 1, "属实。");
  }

  private static SummaryReturned returned() {
    return new SummaryReturned(PROGRAMME, 0, XUN, 1, "补充环境领域。");
  }

  private static SummaryCountersigned countersigned(boolean agrees) {
    return new SummaryCountersigned(PROGRAMME, 0, XUN, 1, LEAD, agrees, "同意。");
  }

  private static SummarySigned signed() {
    return new SummarySigned(PROGRAMME, 0, XUN, 1, "同意印发。");
  }

  private static SummaryIssued issued() {
    return new SummaryIssued(PROGRAMME, 0, XUN, 1, 2023, 1, 1, 90, "d1", List.of());
  }

  private static TestExecutor<Summary> given(SummaryEvent... events) {
    var fixture = Fixtures.of(Summary.class);
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
                              case SummaryReviewed e -> REVIEWER;
                              case SummarySigned e -> SIGNER;
                              default -> DRAFTER;
                            })))
            .toList());
  }

  private static CommandMessage<?> by(String name, SummaryStep step) {
    return Fixtures.command(step, person(name));
  }

  private static EventMetadata person(String name) {
    return SamplePlan.person(name, SamplePlan.at("2023-04-05T10:00:00+08:00"));
  }
}
