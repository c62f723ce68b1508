package cn.xunbao.command.item;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.item.SampleProblem.DEADLINE;
import static cn.xunbao.command.item.SampleProblem.ID;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.SupervisionLevel;
import cn.xunbao.item.ItemLife;
import cn.xunbao.item.ItemLife.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random sequences of steps, held against a simple model beside the code. */
class ItemPropertiesTest {

  private static final ExpectedVersion ANY = ExpectedVersion.ANY;

  /** What the model knows: which step leads from where to where. */
  private enum Move {
    ASSIGN(Stage.ASSIGNED, Stage.RAISED),
    ACKNOWLEDGE(Stage.ACKNOWLEDGED, Stage.ASSIGNED),
    TRANSFER(Stage.ASSIGNED, Stage.ASSIGNED, Stage.ACKNOWLEDGED),
    REPORT(Stage.REPORTED, Stage.ACKNOWLEDGED),
    PASS(Stage.CHECKED, Stage.REPORTED),
    FAIL(Stage.ACKNOWLEDGED, Stage.REPORTED),
    CLOSE(Stage.CLOSED, Stage.CHECKED),
    REOPEN(Stage.RAISED, Stage.CLOSED),
    SUPERVISE(null, Stage.ASSIGNED, Stage.ACKNOWLEDGED);

    private final @Nullable Stage to;
    private final Set<Stage> from;

    Move(@Nullable Stage to, Stage... from) {
      this.to = to;
      this.from = Set.of(from);
    }
  }

  private record Taken(ItemEvent event, Instant at) {}

  @Property(tries = 500)
  void noSequenceOfStepsLeadsWhereTheModelDoesNot(@ForAll long seed) {
    var random = new Random(seed);
    var at = SamplePlan.at("2023-04-12T10:00:00+08:00");
    var taken = new ArrayList<>(List.of(new Taken(SampleProblem.raised(), at)));
    var life = ItemLife.after(null, SampleProblem.raised(), at);
    var stage = Stage.RAISED;
    var unit = LEAD;
    for (var step = 0; step < 30; step++) {
      at = at.plus(Duration.ofHours(1 + random.nextInt(6)));
      var move = Move.values()[random.nextInt(Move.values().length)];
      var other = unit.equals(LEAD) ? OTHER : LEAD;
      var event = decide(life, command(move, unit, other), at);
      assertThat(event != null).as("%s at %s", move, stage).isEqualTo(move.from.contains(stage));
      if (event != null) {
        life = ItemLife.after(life, event, at);
        taken.add(new Taken(event, at));
        stage = move.to == null ? stage : move.to;
        unit = move == Move.TRANSFER ? other : unit;
      }
      assertThat(life.stage()).isEqualTo(stage);
      assertThat(life.charge() == null).isEqualTo(stage == Stage.RAISED);
      assertThat(life.closedAt() != null).isEqualTo(stage == Stage.CLOSED);
      assertThat(life.isOverdue(DEADLINE)).isFalse();
      assertThat(life.isOverdue(DEADLINE.plusSeconds(1)))
          .isEqualTo(stage == Stage.ASSIGNED || stage == Stage.ACKNOWLEDGED);
    }
    assertThat(folded(taken)).isEqualTo(life);
  }

  @Property(tries = 500)
  void theClocksTogetherCoverAllTheTimeUntilAnItemIsClosed(@ForAll long seed) {
    var random = new Random(seed);
    var at = SamplePlan.at("2023-04-12T10:00:00+08:00");
    var begun = at;
    var life = ItemLife.after(null, SampleProblem.raised(), at);
    for (var step = 0; step < 30 && life.isOpen(); step++) {
      at = at.plus(Duration.ofMinutes(random.nextInt(500)));
      var move = Move.values()[random.nextInt(Move.values().length)];
      var event = decide(life, command(move, life.unit() == null ? LEAD : life.unit(), OTHER), at);
      life = event == null ? life : ItemLife.after(life, event, at);
    }
    var clocks = life.clocks().stopped(at);
    assertThat(clocks.withUnit().plus(clocks.withSupervisor()))
        .isEqualTo(Duration.between(begun, at));
  }

  private static ItemLife folded(List<Taken> taken) {
    @Nullable ItemLife life = null;
    for (var one : taken) {
      life = ItemLife.after(life, one.event(), one.at());
    }
    return Objects.requireNonNull(life);
  }

  /** The event; null if the step is refused, or has been taken. */
  private static @Nullable ItemEvent decide(ItemLife life, ItemStep step, Instant at) {
    EventMetadata by = SamplePlan.by("433199-199", at);
    try {
      return ItemDecisions.decide(life, step, "client-of-" + LEAD, by).orElse(null);
    } catch (RejectedException e) {
      return null;
    }
  }

  private static ItemStep command(Move move, String unit, String other) {
    Map<Move, ItemStep> commands = new EnumMap<>(Move.class);
    commands.put(Move.ASSIGN, new AssignItem(ID, unit, DEADLINE, null, ANY));
    commands.put(Move.ACKNOWLEDGE, new AcknowledgeItem(ID, unit, ANY));
    commands.put(Move.TRANSFER, new TransferItem(ID, other, DEADLINE, "职责不符。", ANY));
    commands.put(Move.REPORT, new ReportItem(ID, unit, "已办结。", List.of(), ANY));
    commands.put(Move.PASS, new CheckItem(ID, true, "属实。", ANY));
    commands.put(Move.FAIL, new CheckItem(ID, false, "不实。", ANY));
    commands.put(Move.CLOSE, new CloseItem(ID, "予以销号。", ANY));
    commands.put(Move.REOPEN, new ReopenItem(ID, "反弹。", ANY));
    commands.put(
        Move.SUPERVISE, new SuperviseProblem(ID, SupervisionLevel.LISTED, "1号", null, ANY));
    return Objects.requireNonNull(commands.get(move));
  }
}
