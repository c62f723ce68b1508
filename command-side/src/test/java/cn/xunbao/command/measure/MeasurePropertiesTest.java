package cn.xunbao.command.measure;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.measure.MeasureEvent;
import cn.xunbao.events.measure.MeasureId;
import cn.xunbao.events.measure.MeasureKind;
import cn.xunbao.events.measure.MeasureProposed;
import cn.xunbao.measure.MeasureLife;
import cn.xunbao.measure.MeasureLife.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random sequences of steps, held against a simple model beside the code. */
class MeasurePropertiesTest {

  private static final MeasureId ID = MeasureId.numbered(PROGRAMME, 1);
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final Instant NOW = SamplePlan.at("2023-04-12T10:00:00+08:00");
  private static final MeasureProposed PROPOSED =
      new MeasureProposed(
          PROGRAMME,
          ID.measure(),
          null,
          LEAD,
          MeasureKind.CRITICISM,
          List.of(1L),
          "市政府督查室",
          "连续未报送。");

  /** What the model knows: which step leads from where to where, and whose it is. */
  private enum Move {
    NOTIFY("proposer", Stage.NOTIFIED, Stage.PROPOSED),
    STATE("unit", Stage.HEARD, Stage.NOTIFIED, Stage.HEARD),
    IMPOSE("decider", Stage.IMPOSED, Stage.HEARD),
    DROP("decider", Stage.DROPPED, Stage.HEARD),
    ASK("unit", Stage.UNDER_REVIEW, Stage.IMPOSED),
    UPHOLD("reviewer", Stage.UPHELD, Stage.UNDER_REVIEW),
    OVERTURN("reviewer", Stage.REVOKED, Stage.UNDER_REVIEW),
    REVOKE("decider", Stage.REVOKED, Stage.IMPOSED, Stage.UPHELD);

    private final String person;
    private final Stage to;
    private final Set<Stage> from;

    Move(String person, Stage to, Stage... from) {
      this.person = person;
      this.to = to;
      this.from = Set.of(from);
    }
  }

  @Property(tries = 500)
  void noSequenceOfStepsLeadsWhereTheModelDoesNot(@ForAll long seed) {
    var random = new Random(seed);
    var taken = new ArrayList<MeasureEvent>(List.of(PROPOSED));
    var life = MeasureLife.after(null, PROPOSED);
    var people = MeasurePeople.NOBODY.after(PROPOSED, person("proposer"));
    var stage = Stage.PROPOSED;
    for (var step = 0; step < 20; step++) {
      var move = Move.values()[random.nextInt(Move.values().length)];
      var event = decide(life, people, command(move), person(move.person));
      assertThat(event != null).as("%s at %s", move, stage).isEqualTo(move.from.contains(stage));
      if (event != null) {
        life = MeasureLife.after(life, event);
        people = people.after(event, person(move.person));
        taken.add(event);
        stage = move.to;
      }
      assertThat(life.stage()).isEqualTo(stage);
      assertThat(life.isInForce())
          .isEqualTo(Set.of(Stage.IMPOSED, Stage.UNDER_REVIEW, Stage.UPHELD).contains(stage));
    }
    @Nullable MeasureLife folded = null;
    for (var event : taken) {
      folded = MeasureLife.after(folded, event);
    }
    assertThat(folded).isEqualTo(life);
  }

  @Property(tries = 300)
  void nothingIsDecidedByWhoProposedItNorReviewedByWhoDecidedIt(@ForAll long seed) {
    var random = new Random(seed);
    var life = MeasureLife.after(null, PROPOSED);
    var people = MeasurePeople.NOBODY.after(PROPOSED, person("proposer"));
    for (var step = 0; step < 20; step++) {
      var move = Move.values()[random.nextInt(Move.values().length)];
      var person = random.nextBoolean() ? "proposer" : "decider";
      var event = decide(life, people, command(move), person(person));
      if (event != null && (move == Move.IMPOSE || move == Move.DROP)) {
        assertThat(person).isEqualTo("decider");
      }
      assertThat(event != null && (move == Move.UPHOLD || move == Move.OVERTURN)).isFalse();
      life = event == null ? life : MeasureLife.after(life, event);
      people = event == null ? people : people.after(event, person(person));
    }
  }

  private static EventMetadata person(String name) {
    return SamplePlan.person(name, NOW);
  }

  private static @Nullable MeasureEvent decide(
      MeasureLife life, MeasurePeople people, MeasureStep step, EventMetadata by) {
    try {
      return MeasureDecisions.decide(life, people, step, by);
    } catch (RejectedException e) {
      return null;
    }
  }

  private static MeasureStep command(Move move) {
    return switch (move) {
      case NOTIFY -> new MeasureStep.Notify(ID, LocalDate.of(2023, 4, 19), ANY);
      case STATE -> new MeasureStep.StateCase(ID, "已补报。", ANY);
      case IMPOSE -> new MeasureStep.Decide(ID, true, "1号", "属实。", null, ANY);
      case DROP -> new MeasureStep.Decide(ID, false, null, "理由成立。", null, ANY);
      case ASK -> new MeasureStep.RequestReview(ID, "系统故障。", ANY);
      case UPHOLD -> new MeasureStep.Review(ID, true, "维持。", ANY);
      case OVERTURN -> new MeasureStep.Review(ID, false, "撤销。", ANY);
      case REVOKE -> new MeasureStep.Revoke(ID, "有误。", ANY);
    };
  }
}
