package cn.xunbao.command.scoring;

import static cn.xunbao.command.SamplePlan.LEAD;
import static cn.xunbao.command.SamplePlan.OTHER;
import static cn.xunbao.command.SamplePlan.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.scoring.DerivedScores.Settled;
import cn.xunbao.edge.problem.RejectedException;
import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.scoring.ScoreListEvent;
import cn.xunbao.events.scoring.ScoreListId;
import cn.xunbao.events.scoring.ScoreObjectionFiled;
import cn.xunbao.events.scoring.ScoresClosed;
import cn.xunbao.events.scoring.ScoresPublished;
import cn.xunbao.scoring.ScoreListLife;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random sequences of steps with a list of scores, held against a simple model. */
class ScoreListPropertiesTest {

  private static final ScoreListId ID = ScoreListId.of(PROGRAMME, "2023-03-X3", "2023-04-X1");
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;
  private static final LocalDate TERM = LocalDate.of(2023, 4, 20);
  private static final List<String> UNITS = List.of(LEAD, OTHER);
  private static final List<String> ITEMS = List.of("K1", "K2");
  private static final ScoresPublished PUBLISHED =
      new ScoresPublished(
          PROGRAMME,
          ID.list(),
          "2023-03-X3",
          "2023-04-X1",
          1,
          70,
          SamplePlan.at("2023-04-13T10:00:00+08:00"),
          "d1",
          UNITS,
          ITEMS,
          TERM,
          "7号");

  /** What the model knows of an objection. */
  private record Known(String about, String objector, @Nullable Boolean upheld) {}

  @Property(tries = 500)
  void noSequenceOfStepsLeadsWhereTheModelDoesNot(@ForAll long seed) {
    var random = new Random(seed);
    var taken = new ArrayList<ScoreListEvent>(List.of(PUBLISHED));
    var life = ScoreListLife.after(null, PUBLISHED);
    var objectors = new HashMap<Integer, EventMetadata>();
    var model = new LinkedHashMap<Integer, Known>();
    var closed = false;
    for (var hour = 0; hour < 24; hour++) {
      var at = SamplePlan.at("2023-04-20T12:00:00+08:00").plusSeconds(3600L * hour);
      var late = hour >= 12;
      var person = random.nextBoolean() ? "unit" : "office";
      var by = SamplePlan.person(person, at);
      var step = step(random, model.size());
      var allowed = !closed && allows(model, step, late, person);
      var events = decide(life, objectors, step, by);
      assertThat(events.isEmpty()).as("%s at %s by %s", step, at, person).isNotEqualTo(allowed);
      for (var event : events) {
        life = ScoreListLife.after(life, event);
        if (event instanceof ScoreObjectionFiled filed) {
          objectors.put(filed.objection(), by);
        }
        closed |= event instanceof ScoresClosed;
        taken.add(event);
      }
      if (allowed) {
        remember(model, step, person);
      }
      assertThat(life.stage() == ScoreListLife.Stage.CLOSED).isEqualTo(closed);
      assertThat(life.open())
          .hasSize((int) model.values().stream().filter(k -> k.upheld() == null).count());
      assertThat(life.corrections())
          .hasSize(
              (int) model.values().stream().filter(k -> Boolean.TRUE.equals(k.upheld())).count());
    }
    @Nullable ScoreListLife folded = null;
    for (var event : taken) {
      folded = ScoreListLife.after(folded, event);
    }
    assertThat(folded).isEqualTo(life);
  }

  private static boolean allows(
      Map<Integer, Known> model, ScoreListStep step, boolean late, String person) {
    return switch (step) {
      case ScoreListStep.FileObjection c ->
          !late && model.values().stream().noneMatch(known -> known.about().equals(about(c)));
      case ScoreListStep.Answer c -> {
        var known = model.get(c.objection());
        yield known != null && known.upheld() == null && !known.objector().equals(person);
      }
      case ScoreListStep.Close c ->
          late && model.values().stream().noneMatch(known -> known.upheld() == null);
    };
  }

  private static void remember(Map<Integer, Known> model, ScoreListStep step, String person) {
    switch (step) {
      case ScoreListStep.FileObjection c ->
          model.put(model.size() + 1, new Known(about(c), person, null));
      case ScoreListStep.Answer c ->
          model.computeIfPresent(
              c.objection(),
              (n, known) -> new Known(known.about(), known.objector(), c.points() != null));
      case ScoreListStep.Close c -> {}
    }
  }

  private static String about(ScoreListStep.FileObjection step) {
    return step.unit() + " " + step.item();
  }

  private static ScoreListStep step(Random random, int filed) {
    return switch (random.nextInt(5)) {
      case 0, 1 ->
          new ScoreListStep.FileObjection(
              ID, UNITS.get(random.nextInt(2)), ITEMS.get(random.nextInt(2)), "有误。", ANY);
      case 2, 3 ->
          new ScoreListStep.Answer(
              ID,
              1 + random.nextInt(filed + 1),
              random.nextBoolean() ? BigDecimal.ONE : null,
              "已核。",
              ANY);
      default -> new ScoreListStep.Close(ID, new Settled(0, 80, "d2"), "8号", ANY);
    };
  }

  private static List<ScoreListEvent> decide(
      ScoreListLife life,
      Map<Integer, EventMetadata> objectors,
      ScoreListStep step,
      EventMetadata by) {
    try {
      return ScoreListDecisions.decide(life, objectors, step, by);
    } catch (RejectedException e) {
      return List.of();
    }
  }
}
