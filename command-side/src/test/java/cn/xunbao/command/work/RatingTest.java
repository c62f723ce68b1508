package cn.xunbao.command.work;

import static cn.xunbao.command.Fixtures.command;
import static cn.xunbao.command.Fixtures.event;
import static cn.xunbao.command.Fixtures.refused;
import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static cn.xunbao.edge.version.ExpectedVersion.ANY;

import cn.xunbao.command.Fixtures;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.ProblemType;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.work.RatingConfirmed;
import cn.xunbao.events.work.RatingId;
import cn.xunbao.events.work.TaskRated;
import cn.xunbao.light.SelfRating;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatingTest {

  private static final String NOW = "2023-04-12T10:00:00+08:00";
  private static final String PERIOD = "2023-04-X2";
  private static final RatingId ID = new RatingId(PROGRAMME, TASK, LEAD, PERIOD);
  private static final EventMetadata LEAD_UNIT = SamplePlan.by(LEAD, NOW);
  private static final EventMetadata OFFICE = SamplePlan.byOffice(NOW);

  private final AggregateTestFixture<Rating> fixture = Fixtures.of(Rating.class);

  @Test
  void aLeadRatesAndRatesOtherwiseUntilItIsConfirmed() {
    given()
        .when(command(rate(SelfRating.ON_TRACK), LEAD_UNIT))
        .expectEvents(rated(SelfRating.ON_TRACK));
    given(event(rated(SelfRating.ON_TRACK), LEAD_UNIT))
        .when(command(rate(SelfRating.BEHIND), LEAD_UNIT))
        .expectEvents(rated(SelfRating.BEHIND));
    given(event(rated(SelfRating.ON_TRACK), LEAD_UNIT))
        .when(command(rate(SelfRating.ON_TRACK), LEAD_UNIT))
        .expectNoEvents();
    given(
            event(rated(SelfRating.ON_TRACK), LEAD_UNIT),
            event(confirmed(SelfRating.ON_TRACK, null), OFFICE))
        .when(command(rate(SelfRating.DONE), LEAD_UNIT))
        .expectException(refused(ProblemType.WRONG_STAGE));
  }

  @Test
  void anOfficeConfirmsOrSaysOtherwiseWithAReason() {
    given(event(rated(SelfRating.ON_TRACK), LEAD_UNIT))
        .when(command(confirm(SelfRating.ON_TRACK, null), OFFICE))
        .expectEvents(confirmed(SelfRating.ON_TRACK, null));
    given(event(rated(SelfRating.ON_TRACK), LEAD_UNIT))
        .when(command(confirm(SelfRating.BEHIND, null), OFFICE))
        .expectException(refused(ProblemType.INVALID_REQUEST, "/reason required"));
    given(event(rated(SelfRating.ON_TRACK), LEAD_UNIT))
        .when(command(confirm(SelfRating.BEHIND, "选址未批复。"), OFFICE))
        .expectEvents(confirmed(SelfRating.BEHIND, "选址未批复。"));
  }

  @Test
  void nobodyConfirmsHisOwnRating() {
    given(event(rated(SelfRating.ON_TRACK), LEAD_UNIT))
        .when(command(confirm(SelfRating.ON_TRACK, null), LEAD_UNIT))
        .expectException(refused(ProblemType.FORBIDDEN));
  }

  private TestExecutor<Rating> given(EventMessage<?>... before) {
    return fixture.given(List.of(before));
  }

  private static RateTask rate(SelfRating rating) {
    return new RateTask(ID, rating, null);
  }

  private static ConfirmRating confirm(SelfRating rating, @Nullable String reason) {
    return new ConfirmRating(ID, rating, reason, ANY);
  }

  private static TaskRated rated(SelfRating rating) {
    return new TaskRated(PROGRAMME, TASK, LEAD, PERIOD, rating, null);
  }

  private static RatingConfirmed confirmed(SelfRating rating, @Nullable String reason) {
    return new RatingConfirmed(PROGRAMME, TASK, LEAD, PERIOD, SelfRating.ON_TRACK, rating, reason);
  }
}
