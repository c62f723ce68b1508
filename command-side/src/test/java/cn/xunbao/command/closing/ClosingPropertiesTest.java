package cn.xunbao.command.closing;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static cn.xunbao.command.SamplePlan.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.closing.ClosingLife;
import cn.xunbao.closing.ClosingLife.Stage;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.closing.ClosingEvent;
import cn.xunbao.events.closing.ClosingId;
import cn.xunbao.events.item.Evidence;
import java.time.Duration;
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
class ClosingPropertiesTest {

  private static final ClosingId ID = new ClosingId(PROGRAMME, TASK);
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final LocalDate DAY = LocalDate.of(2023, 4, 3);

  /** What the model knows: which step leads from where to where, and whose it is. */
  private enum Move {
    APPLY("unit", Stage.APPLIED, Stage.OPEN, Stage.REFUSED, Stage.WITHDRAWN, Stage.REOPENED),
    WITHDRAW("unit", Stage.WITHDRAWN, Stage.APPLIED, Stage.INSPECTED),
    INSPECT("inspector", Stage.INSPECTED, Stage.APPLIED),
    REVIEW("reviewer", Stage.REVIEWED, Stage.INSPECTED),
    GRANT("reviewer", Stage.CLOSED, Stage.REVIEWED),
    REFUSE("reviewer", Stage.REFUSED, Stage.APPLIED, Stage.INSPECTED, Stage.REVIEWED),
    CONFIRM("inspector", Stage.CLOSED, Stage.CLOSED),
    REOPEN("inspector", Stage.REOPENED, Stage.CLOSED);

    private final String person;
    private final Stage to;
    private final Set<Stage> from;

    Move(String person, Stage to, Stage... from) {
      this.person = person;
      this.to = to;
      this.from = Set.of(from);
    }
  }

  private record Taken(ClosingEvent event, Instant at) {}

  @Property(tries = 500)
  void noSequenceOfStepsLeadsWhereTheModelDoesNot(@ForAll long seed) {
    var random = new Random(seed);
    var at = SamplePlan.at("2023-04-12T10:00:00+08:00");
    var taken = new ArrayList<Taken>();
    var life = ClosingLife.NONE;
    var people = ClosingPeople.NOBODY;
    var stage = Stage.OPEN;
    for (var step = 0; step < 30; step++) {
      at = at.plus(Duration.ofHours(1 + random.nextInt(6)));
      var move = Move.values()[random.nextInt(Move.values().length)];
      var by = SamplePlan.person(move.person, at);
      var event = decide(life, people, command(move), by);
      assertThat(event != null).as("%s at %s", move, stage).isEqualTo(move.from.contains(stage));
      if (event != null) {
        life = life.after(event, at);
        people = people.after(event, by);
        taken.add(new Taken(event, at));
        stage = move.to;
      }
      assertThat(life.stage()).isEqualTo(stage);
      assertThat(life.closedAt() != null).isEqualTo(stage == Stage.CLOSED);
    }
    var folded = ClosingLife.NONE;
    for (var one : taken) {
      folded = folded.after(one.event(), one.at());
    }
    assertThat(folded).isEqualTo(life);
  }

  @Property(tries = 300)
  void oneWhoTakesAllStepsHimselfNeverClosesATask(@ForAll long seed) {
    var random = new Random(seed);
    var at = SamplePlan.at("2023-04-12T10:00:00+08:00");
    var life = ClosingLife.NONE;
    var people = ClosingPeople.NOBODY;
    for (var step = 0; step < 30; step++) {
      var move = Move.values()[random.nextInt(Move.values().length)];
      var by = SamplePlan.person("everybody", at);
      var event = decide(life, people, command(move), by);
      life = event == null ? life : life.after(event, at);
      people = event == null ? people : people.after(event, by);
      assertThat(life.stage()).isIn(Stage.OPEN, Stage.APPLIED, Stage.WITHDRAWN);
    }
  }

  private static @Nullable ClosingEvent decide(
      ClosingLife life, ClosingPeople people, ClosingStep step, EventMetadata by) {
    try {
      return ClosingDecisions.decide(life, people, step, by);
    } catch (RejectedException e) {
      return null;
    }
  }

  private static ClosingStep command(Move move) {
    return switch (move) {
      case APPLY ->
          new ClosingStep.Apply(ID, LEAD, "已完成。", List.of(new Evidence("a.pdf", "ab")), ANY);
      case WITHDRAW -> new ClosingStep.Withdraw(ID, LEAD, "材料不全。", ANY);
      case INSPECT -> new ClosingStep.Inspect(ID, List.of("彭英"), DAY, true, "属实。", ANY);
      case REVIEW -> new ClosingStep.Review(ID, "同意。", ANY);
      case GRANT -> new ClosingStep.Grant(ID, "1号", DAY, "予以销号。", ANY);
      case REFUSE -> new ClosingStep.Refuse(ID, "未竣工。", ANY);
      case CONFIRM -> new ClosingStep.FollowUp(ID, true, DAY, "稳定。", ANY);
      case REOPEN -> new ClosingStep.FollowUp(ID, false, DAY, "反弹。", ANY);
    };
  }
}
