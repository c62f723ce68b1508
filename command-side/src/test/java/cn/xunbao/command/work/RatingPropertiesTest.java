package cn.xunbao.command.work;

import static cn.xunbao.edge.version.ExpectedVersion.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.AggregatesInMemory;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.events.work.RatingId;
import cn.xunbao.light.SelfRating;
import cn.xunbao.work.RatingLife;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random ratings and confirmations, each compared with a model of what is allowed. */
class RatingPropertiesTest {

  private static final String NOW = "2023-04-12T10:00:00+08:00";
  private static final EventMetadata LEAD = SamplePlan.by(SamplePlan.LEAD, NOW);
  private static final List<EventMetadata> PEOPLE = List.of(LEAD, SamplePlan.byOffice(NOW));
  private static final AggregatesInMemory RATINGS = AggregatesInMemory.of(Rating.class);
  private static final AtomicInteger TRIES = new AtomicInteger();

  private @Nullable SelfRating own;
  private @Nullable SelfRating confirmed;
  private String ratedBy = "";

  @Property(tries = 150)
  void aConfirmedRatingIsChangedByTheOfficeAloneAndTheFoldIsTheAggregatesState(@ForAll long seed) {
    var random = new Random(seed);
    var id =
        new RatingId(
            SamplePlan.PROGRAMME, "t" + TRIES.incrementAndGet(), SamplePlan.LEAD, "2023-04-X1");
    own = null;
    confirmed = null;
    take(id, new RateTask(id, SelfRating.ON_TRACK, null), LEAD);
    for (var step = 0; step < 15; step++) {
      var rating = SelfRating.values()[random.nextInt(SelfRating.values().length)];
      take(
          id,
          random.nextBoolean()
              ? new RateTask(id, rating, null)
              : new ConfirmRating(id, rating, random.nextBoolean() ? null : "现场查看。", ANY),
          PEOPLE.get(random.nextInt(PEOPLE.size())));
    }
  }

  private void take(RatingId id, Object command, EventMetadata by) {
    var allowed =
        command instanceof ConfirmRating c
            ? confirm(c, by.client())
            : rate((RateTask) command, by.client());
    Optional<Change<RatingLife>> came = RATINGS.tried(command, by);
    assertThat(came.isPresent()).as("%s by %s", command, by.client()).isEqualTo(allowed);
    var fold = fold(id);
    assertThat(fold.rated().rating()).isEqualTo(own);
    assertThat(fold.counted()).isEqualTo(confirmed);
    if (came.isPresent()) {
      assertThat(came.get().value()).isEqualTo(fold);
    }
  }

  private static RatingLife fold(RatingId id) {
    @Nullable RatingLife fold = null;
    for (var message : RATINGS.events(id)) {
      fold =
          RatingLife.after(
              fold,
              (RatingEvent) message.getPayload(),
              EventMetadata.fromMap(message.getMetaData()).client());
    }
    return Objects.requireNonNull(fold);
  }

  private boolean rate(RateTask command, String by) {
    if (command.rating() == own) {
      return true;
    }
    if (confirmed != null) {
      return false;
    }
    own = command.rating();
    ratedBy = by;
    return true;
  }

  private boolean confirm(ConfirmRating command, String by) {
    if (by.equals(ratedBy) || (command.rating() != own && command.reason() == null)) {
      return false;
    }
    confirmed = command.rating();
    return true;
  }
}
