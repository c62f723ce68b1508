package cn.xunbao.command.scoring;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.by;
import static cn.xunbao.command.SamplePlan.byOffice;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.scoring.DerivedScores.Derived;
import cn.xunbao.command.scoring.DerivedScores.Settled;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.scoring.ScoreCorrected;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.events.scoring.ScoreObjectionAnswered;
import cn.xunbao.events.scoring.ScoreObjectionFiled;
import cn.xunbao.events.scoring.ScoresClosed;
import cn.xunbao.events.scoring.ScoresPublished;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreListTest {

  private static final ScoreListId ID = ScoreListId.of(PROGRAMME, "2023-03-X3", "2023-04-X1");
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final LocalDate TERM = LocalDate.of(2023, 4, 20);
  private static final String LAST_DAY = "2023-04-20T23:59:59+08:00";
  private static final String AFTERWARDS = "2023-04-21T00:00:00+08:00";
  private static final Derived DERIVED =
      new Derived(
          1,
          5,
          70,
          SamplePlan.at("2023-04-13T10:00:00+08:00"),
          "d1",
          List.of(LEAD),
          List.of("K1", "K2"));

  @Test
  void aRangeOfPeriodsIsPublishedOnce() {
    var publish = new PublishScores(ID, "2023-03-X3", "2023-04-X1", DERIVED, TERM, "7号");
    Fixtures.of(ScoreList.class)
        .givenNoPriorActivity()
        .when(Fixtures.command(publish, byOffice(LAST_DAY)))
        .expectEvents(published());
    given(published())
        .when(Fixtures.command(publish, byOffice(LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.ALREADY_EXISTS));
  }

  @Test
  void aUnitObjectsUpToTheLastDayToAnItemOfTheRuleAndOnlyOnce() {
    given(published())
        .when(Fixtures.command(object("K2"), by(LEAD, LAST_DAY)))
        .expectEvents(filed());
    given(published())
        .when(Fixtures.command(object("K2"), by(LEAD, AFTERWARDS)))
        .expectException(Fixtures.refused(ProblemType.DEADLINE_PASSED));
    given(published())
        .when(Fixtures.command(object("K9"), by(LEAD, LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.INVALID_REQUEST, "/item unknown-value"));
    given(published(), filed())
        .when(Fixtures.command(object("K2"), by(LEAD, LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.CONFLICT));
  }

  @Test
  void anObjectionThatIsUpheldLeadsToACorrectionAndOneThatIsNotToNone() {
    given(published(), filed())
        .when(Fixtures.command(answer(BigDecimal.TEN), byOffice(LAST_DAY)))
        .expectEvents(answered(true), corrected());
    given(published(), filed())
        .when(Fixtures.command(answer(null), byOffice(LAST_DAY)))
        .expectEvents(answered(false));
  }

  @Test
  void anObjectionIsAnsweredOnceAndNotByWhoFiledIt() {
    given(published(), filed())
        .when(Fixtures.command(answer(null), by(LEAD, LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.FORBIDDEN));
    given(published(), filed(), answered(false))
        .when(Fixtures.command(answer(null), byOffice(LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void aListIsClosedAfterItsTermWhenAllIsAnsweredAndForGood() {
    given(published())
        .when(Fixtures.command(close(0), byOffice(LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(published(), filed())
        .when(Fixtures.command(close(1), byOffice(AFTERWARDS)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
    given(published(), filed(), answered(true), corrected())
        .when(Fixtures.command(close(3), byOffice(AFTERWARDS)))
        .expectEvents(closed());
    given(published(), closed())
        .when(Fixtures.command(object("K2"), by(LEAD, LAST_DAY)))
        .expectException(Fixtures.refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void whatWasDerivedBeforeAnotherAnswerCameIsNotClosed() {
    given(published(), filed(), answered(true), corrected())
        .when(Fixtures.command(close(1), byOffice(AFTERWARDS)))
        .expectException(Fixtures.refused(ProblemType.CONCURRENT_CHANGE));
  }

  private static ScoreListStep object(String item) {
    return new ScoreListStep.FileObjection(ID, LEAD, item, "书面报送过。", ANY);
  }

  private static ScoreListStep answer(@Nullable BigDecimal points) {
    return new ScoreListStep.Answer(ID, 1, points, "属实。", ANY);
  }

  private static ScoreListStep close(long version) {
    return new ScoreListStep.Close(ID, new Settled(version, 80, "d2"), "8号", ANY);
  }

  private static ScoreListEvent published() {
    return new ScoresPublished(
        PROGRAMME,
        ID.list(),
        "2023-03-X3",
        "2023-04-X1",
        1,
        70,
        SamplePlan.at("2023-04-13T10:00:00+08:00"),
        "d1",
        List.of(LEAD),
        List.of("K1", "K2"),
        TERM,
        "7号");
  }

  private static ScoreListEvent filed() {
    return new ScoreObjectionFiled(PROGRAMME, ID.list(), 1, LEAD, "K2", "书面报送过。");
  }

  private static ScoreListEvent answered(boolean upheld) {
    return new ScoreObjectionAnswered(PROGRAMME, ID.list(), 1, LEAD, upheld, "属实。");
  }

  private static ScoreListEvent corrected() {
    return new ScoreCorrected(PROGRAMME, ID.list(), 1, LEAD, "K2", BigDecimal.TEN, "属实。");
  }

  private static ScoreListEvent closed() {
    return new ScoresClosed(PROGRAMME, ID.list(), 80, "d2", "8号");
  }

  /** What units say is said by the lead, all else by the office. */
  private static TestExecutor<ScoreList> given(ScoreListEvent... events) {
    var messages = new ArrayList<EventMessage<?>>();
    for (var event : events) {
      var at = "2023-04-13T10:00:00+08:00";
      messages.add(
          Fixtures.event(
              event, event instanceof ScoreObjectionFiled ? by(LEAD, at) : byOffice(at)));
    }
    return Fixtures.of(ScoreList.class).given(messages);
  }
}
