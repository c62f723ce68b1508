package cn.xunbao.command.measure;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.by;
import static cn.xunbao.command.SamplePlan.byOffice;

import cn.xunbao.command.Fixtures;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.measure.MeasureCaseStated;
import cn.xunbao.events.measure.MeasureDecided;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.measure.MeasureId;
import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.events.measure.MeasureNotified;
import cn.xunbao.events.measure.MeasureProposed;
import cn.xunbao.events.measure.MeasureReviewRequested;
import cn.xunbao.events.measure.MeasureReviewed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class MeasureTest {

  private static final MeasureId ID = MeasureId.numbered(PROGRAMME, 1);
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final String LAST_DAY = "2023-04-19T23:59:59+08:00";
  private static final String AFTERWARDS = "2023-04-20T00:00:00+08:00";

  @Test
  void aMeasureIsNotDecidedBeforeTheTermHasRunOutOrTheUnitWasHeard() {
    given(proposed(MeasureKind.CRITICISM))
        .when(Fixtures.command(impose(), by(LEAD, AFTERWARDS)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(proposed(MeasureKind.CRITICISM), notified())
        .when(Fixtures.command(impose(), by(LEAD, LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(proposed(MeasureKind.CRITICISM), notified())
        .when(Fixtures.command(impose(), by(LEAD, AFTERWARDS)))
        .expectEvents(imposed());
    given(proposed(MeasureKind.CRITICISM), notified(), stated())
        .when(Fixtures.command(impose(), by(LEAD, LAST_DAY)))
        .expectEvents(imposed());
  }

  @Test
  void aUnitStatesItsCaseUpToTheLastDay() {
    var state = new MeasureStep.StateCase(ID, "已补报。", ANY);
    given(proposed(MeasureKind.TALK), notified())
        .when(Fixtures.command(state, by(LEAD, LAST_DAY)))
        .expectEvents(stated());
    given(proposed(MeasureKind.TALK), notified())
        .when(Fixtures.command(state, by(LEAD, AFTERWARDS)))
        .expectException(Fixtures.refused(ProblemType.DEADLINE_PASSED));
  }

  @Test
  void praiseNeedsNoHearingButAnotherPerson() {
    given(proposed(MeasureKind.PRAISE))
        .when(Fixtures.command(impose(), by(LEAD, LAST_DAY)))
        .expectEvents(imposed());
    given(proposed(MeasureKind.PRAISE))
        .when(Fixtures.command(impose(), byOffice(LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
  }

  @Test
  void whatIsTakenNamesItsDocument() {
    given(proposed(MeasureKind.PRAISE))
        .when(
            Fixtures.command(
                new MeasureStep.Decide(ID, true, null, "属实。", null, ANY), by(LEAD, LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.INVALID_REQUEST, "/document required"));
  }

  @Test
  void aReviewIsAskedForOnceItWasTakenAndDecidedByAThirdPerson() {
    var ask = new MeasureStep.RequestReview(ID, "请求复核。", ANY);
    var review = new MeasureStep.Review(ID, false, "证据不足。", ANY);
    var asked = new MeasureReviewRequested(PROGRAMME, ID.measure(), null, LEAD, "请求复核。");
    given(proposed(MeasureKind.REFERRAL), notified(), stated())
        .when(Fixtures.command(ask, by(LEAD, LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(proposed(MeasureKind.REFERRAL), notified(), stated(), imposed())
        .when(Fixtures.command(ask, by(LEAD, LAST_DAY)))
        .expectEvents(asked);
    given(proposed(MeasureKind.REFERRAL), notified(), stated(), imposed(), asked)
        .when(Fixtures.command(review, byOffice(LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(proposed(MeasureKind.REFERRAL), notified(), stated(), imposed(), asked)
        .when(Fixtures.command(review, by(LEAD, LAST_DAY)))
        .expectEvents(new MeasureReviewed(PROGRAMME, ID.measure(), null, LEAD, false, "证据不足。"));
  }

  private static MeasureStep impose() {
    return new MeasureStep.Decide(ID, true, "1号", "属实。", null, ANY);
  }

  private static MeasureEvent proposed(MeasureKind kind) {
    return new MeasureProposed(
        PROGRAMME, ID.measure(), null, LEAD, kind, List.of(1L), "市政府督查室", "连续未报送。");
  }

  private static MeasureEvent notified() {
    return new MeasureNotified(PROGRAMME, ID.measure(), null, LEAD, LocalDate.of(2023, 4, 19));
  }

  private static MeasureEvent stated() {
    return new MeasureCaseStated(PROGRAMME, ID.measure(), null, LEAD, "已补报。");
  }

  private static MeasureEvent imposed() {
    return new MeasureDecided(PROGRAMME, ID.measure(), null, LEAD, true, "1号", "属实。", null);
  }

  private static TestExecutor<Measure> given(MeasureEvent... events) {
    EventMetadata office = byOffice("2023-04-12T10:00:00+08:00");
    return Fixtures.of(Measure.class)
        .given(Arrays.stream(events).map(event -> Fixtures.event(event, office)).toList());
  }
}
