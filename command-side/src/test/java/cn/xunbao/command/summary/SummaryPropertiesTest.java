package cn.xunbao.command.summary;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.summary.EditKind;
import cn.xunbao.events.summary.EditorialEdit;
import cn.xunbao.events.summary.Publicity;
import cn.xunbao.events.summary.SummaryEdited;
import cn.xunbao.events.summary.SummaryEvent;
import cn.xunbao.events.summary.SummaryId;
import cn.xunbao.events.summary.SummaryRefreshed;
import cn.xunbao.summary.SummaryLife;
import cn.xunbao.summary.SummaryLife.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random sequences of steps by random persons. */
class SummaryPropertiesTest {

  private static final SummaryId ID = new SummaryId(PROGRAMME, 0, "2023-03-X3", 1);
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final List<String> PERSONS = List.of("a", "b", "c", "d");

  @Property(tries = 500)
  void whatIsIssuedIsWhatAThirdPersonSignedOfWhatASecondReviewed(@ForAll long seed) {
    var random = new Random(seed);
    var taken = new ArrayList<SummaryEvent>();
    SummaryLife life = null;
    var people = SummaryPeople.NOBODY;
    String reviewer = null;
    String signedDigest = null;
    for (var step = 0; step < 40; step++) {
      var name = PERSONS.get(random.nextInt(PERSONS.size()));
      var command = command(random, life);
      var before = life;
      var event = decide(life, people, command, person(name));
      if (event == null) {
        continue;
      }
      var by = person(name);
      if (command instanceof SummaryStep.Review) {
        reviewer = name;
        assertThat(people.drafters()).noneMatch(by::isSamePerson);
      }
      if (command instanceof SummaryStep.Sign) {
        signedDigest = Objects.requireNonNull(before).digest();
        assertThat(name).isNotEqualTo(reviewer);
        assertThat(people.drafters()).noneMatch(by::isSamePerson);
        assertThat(before.missingCountersigners()).isEmpty();
      }
      assertThat(before != null && before.stage() == Stage.ISSUED).as("frozen").isFalse();
      if (event instanceof SummaryEdited || event instanceof SummaryRefreshed) {
        assertThat(Objects.requireNonNull(before).stage()).isEqualTo(Stage.DRAFTED);
      }
      life = SummaryLife.after(life, event);
      people = people.after(event, by);
      taken.add(event);
      if (life.stage() == Stage.ISSUED) {
        assertThat(Objects.requireNonNull(life.issued()).digest()).isEqualTo(signedDigest);
      }
    }
    assertThat(folded(taken)).isEqualTo(life);
  }

  @Property(tries = 300)
  void aLaterEditOfTheSameSubjectTakesThePlaceOfTheEarlier(@ForAll long seed) {
    var random = new Random(seed);
    var life =
        SummaryLife.after(
            null, Objects.requireNonNull(decide(null, SummaryPeople.NOBODY, draft(), person("a"))));
    for (var step = 0; step < 20; step++) {
      var edit = edit(random);
      life =
          SummaryLife.after(
              life, new SummaryEdited(PROGRAMME, 0, "2023-03-X3", 1, List.of(edit), "修改"));
      assertThat(life.edits().getLast()).isEqualTo(edit);
      for (var one : life.edits()) {
        assertThat(life.edits().stream().filter(one::replaces)).hasSize(1);
      }
    }
  }

  private static @Nullable SummaryLife folded(List<SummaryEvent> events) {
    SummaryLife life = null;
    for (var event : events) {
      life = SummaryLife.after(life, event);
    }
    return life;
  }

  private static @Nullable SummaryEvent decide(
      @Nullable SummaryLife life, SummaryPeople people, SummaryStep step, EventMetadata by) {
    try {
      return SummaryDecisions.decide(life, people, step, by);
    } catch (RejectedException e) {
      return null;
    }
  }

  private static SummaryStep command(Random random, @Nullable SummaryLife life) {
    var figures = new Derived(random.nextInt(3), "旬简报", "样例", "d" + random.nextInt(3), List.of());
    return switch (random.nextInt(8)) {
      case 0 -> draft();
      case 1 -> new SummaryStep.Refresh(ID, figures, "更正", ANY);
      case 2 -> new SummaryStep.Edit(ID, List.of(edit(random)), "修改", ANY);
      case 3 -> new SummaryStep.Review(ID, "属实。", ANY);
      case 4 -> new SummaryStep.Return(ID, "重拟。", ANY);
      case 5 -> new SummaryStep.Countersign(ID, LEAD, random.nextInt(4) > 0, "同意。", ANY);
      case 6 -> new SummaryStep.Sign(ID, "同意印发。", ANY);
      default ->
          new SummaryStep.Issue(
              ID,
              life == null || random.nextInt(3) == 0
                  ? figures
                  : new Derived(life.position(), "旬简报", "样例", life.digest(), List.of()),
              2023,
              1,
              1,
              List.of(),
              ANY);
    };
  }

  private static SummaryStep draft() {
    return new SummaryStep.Draft(
        ID,
        new Derived(1, "旬简报", "样例", "d0", List.of()),
        "各单位",
        Publicity.CLOSED,
        List.of(),
        List.of(LEAD),
        null,
        null,
        ANY);
  }

  private static EditorialEdit edit(Random random) {
    var kind = EditKind.values()[random.nextInt(EditKind.values().length)];
    return new EditorialEdit(
        kind,
        kind.hasText() ? "文字" + random.nextInt(3) : null,
        kind.hasFigure() ? "1.0" + random.nextInt(3) : null,
        kind.hasFigure() ? "i" : null,
        kind.hasUnit() ? "u" + random.nextInt(3) : null);
  }

  private static EventMetadata person(String name) {
    return SamplePlan.person(name, SamplePlan.at("2023-04-05T10:00:00+08:00"));
  }
}
