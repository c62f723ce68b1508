package cn.xunbao.query.summary;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.programme.IndicatorDefinition;
import cn.xunbao.period.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Who owes what in a plan that is amended at random, against a model that knows dates alone. */
class AmendedPlanPropertyTest {

  private static final Instant ADOPTED = SampleProgramme.at("2023-03-23T08:00:00");
  private static final String JUDGED_AT = "2023-12-31T12:00:00";

  @Property(tries = 200)
  void aTaskIsOwedFromThePeriodThatEndsAfterItsEntryToTheOneInWhichItEnds(@ForAll long seed) {
    var random = new Random(seed);
    var plan = SampleProgramme.of2023();
    var model = new ArrayList<Entry>();
    for (var i = 0; i < 8; i++) {
      var entry = Entry.random("1.%02d".formatted(i), random);
      model.add(entry);
      entry.enter(plan);
    }
    var period =
        Period.parse("2023-%02d-X%d".formatted(4 + random.nextInt(8), 1 + random.nextInt(3)));

    var brief = plan.brief(period.code(), JUDGED_AT);

    var owed = model.stream().filter(entry -> entry.isOwedIn(period)).map(Entry::code).toList();
    var ended =
        model.stream().filter(entry -> entry.isOverBefore(period)).map(Entry::code).toList();
    assertThat(
            plan.obligations(period.code(), JUDGED_AT).owed().stream()
                .map(Obligation::task)
                .toList())
        .isEqualTo(owed);
    assertThat(brief.reporting().tasks().expected()).isEqualTo(owed.size());
    assertThat(brief.lights().grey()).isEqualTo(owed.size());
    assertThat(brief.ended()).extracting(EndedTask::task).isEqualTo(ended);
  }

  private record Entry(String code, @Nullable Instant addedAt, @Nullable Instant droppedAt) {

    static Entry random(String code, Random random) {
      var added = random.nextBoolean() ? later(ADOPTED, random) : null;
      var dropped = random.nextInt(3) == 0 ? null : later(added == null ? ADOPTED : added, random);
      return new Entry(code, added, dropped);
    }

    private static Instant later(Instant start, Random random) {
      return start.plus(Duration.ofHours(1 + random.nextInt(24 * 120)));
    }

    void enter(SampleProgramme plan) {
      IndicatorDefinition indicator = Indicators.total(code + "-i1", "指标", "个", "10");
      if (addedAt == null) {
        plan.task(1, code, List.of("u1"), indicator);
      } else {
        plan.adds(code, addedAt, "u1", indicator);
      }
      if (droppedAt != null) {
        plan.drops(code, droppedAt);
      }
    }

    boolean isOwedIn(Period period) {
      return (addedAt == null || addedAt.isBefore(period.endsAt())) && !isOverBefore(period);
    }

    boolean isOverBefore(Period period) {
      return droppedAt != null && droppedAt.isBefore(period.startsAt());
    }
  }
}
