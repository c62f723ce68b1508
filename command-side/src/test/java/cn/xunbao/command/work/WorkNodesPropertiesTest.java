package cn.xunbao.command.work;

import static cn.xunbao.edge.version.ExpectedVersion.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.AggregatesInMemory;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.NodesId;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.filing.FilingLife.Stage;
import cn.xunbao.work.NodeCompletion;
import cn.xunbao.work.NodesLife;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random commands to the nodes of a task, each compared with a model of what is allowed. */
class WorkNodesPropertiesTest {

  private static final String NOW = "2023-04-12T10:00:00+08:00";
  private static final LocalDate TODAY = LocalDate.of(2023, 4, 12);
  private static final List<EventMetadata> PEOPLE =
      List.of(
          SamplePlan.by(SamplePlan.LEAD, NOW),
          SamplePlan.by(SamplePlan.RESPONSIBLE, NOW),
          SamplePlan.byOffice(NOW));
  private static final List<List<WorkNode>> CONTENTS =
      List.of(
          List.of(new WorkNode("选址", TODAY, 40), new WorkNode("开工", TODAY.plusDays(9), 60)),
          List.of(new WorkNode("选址", TODAY, 100)));

  private static final AggregatesInMemory NODES = AggregatesInMemory.of(WorkNodes.class);
  private static final AtomicInteger TRIES = new AtomicInteger();

  @Property(tries = 150)
  void nothingIsAllowedThatTheModelForbidsAndTheFoldOfTheEventsIsTheAggregatesState(
      @ForAll long seed) {
    var random = new Random(seed);
    var id = new NodesId(SamplePlan.PROGRAMME, "t" + TRIES.incrementAndGet());
    var model = new Model();
    var first = new FileNodes(id, SamplePlan.LEAD, CONTENTS.getFirst(), null, ANY);
    take(id, first, PEOPLE.getFirst(), model);
    for (var step = 0; step < 25; step++) {
      take(id, command(id, random), PEOPLE.get(random.nextInt(PEOPLE.size())), model);
    }
  }

  private static void take(NodesId id, Object command, EventMetadata by, Model model) {
    var allowed = model.take(command, by.client());
    Optional<Change<NodesLife>> came = NODES.tried(command, by);
    assertThat(came.isPresent())
        .as("%s by %s on %s", command, by.client(), model)
        .isEqualTo(allowed);
    var fold = fold(id);
    assertThat(fold.inForce()).isEqualTo(model.inForce);
    assertThat(fold.filing().stage()).isEqualTo(model.stage);
    var stages = new HashMap<String, NodeCompletion.Stage>();
    fold.completions().forEach((node, said) -> stages.put(node, said.stage()));
    assertThat(stages).isEqualTo(model.said);
    if (came.isPresent()) {
      assertThat(came.get().value()).isEqualTo(fold);
    }
  }

  private static NodesLife fold(NodesId id) {
    @Nullable NodesLife fold = null;
    for (var message : NODES.events(id)) {
      fold =
          NodesLife.after(
              fold,
              (NodesEvent) message.getPayload(),
              EventMetadata.fromMap(message.getMetaData()).client());
    }
    return Objects.requireNonNull(fold);
  }

  private static Object command(NodesId id, Random random) {
    var node = 1 + random.nextInt(3);
    return switch (random.nextInt(4)) {
      case 0 ->
          new FileNodes(
              id,
              SamplePlan.LEAD,
              CONTENTS.get(random.nextInt(CONTENTS.size())),
              random.nextBoolean() ? null : "吉政办函〔2023〕12号",
              ANY);
      case 1 -> new DecideNodes(id, random.nextInt(3) > 0, "意见。", ANY);
      case 2 ->
          new ReachNode(id, SamplePlan.LEAD, node, TODAY.plusDays(random.nextInt(3) - 1L), null);
      default -> new DecideNode(id, node, random.nextBoolean(), "意见。", ANY);
    };
  }

  /** What is allowed, said once more in other words. */
  private static final class Model {

    private List<WorkNode> newest = List.of();
    private List<WorkNode> inForce = List.of();
    private @Nullable Stage stage;
    private String filedBy = "";
    private final Map<String, NodeCompletion.Stage> said = new HashMap<>();
    private final Map<String, String> saidBy = new HashMap<>();
    private final Map<String, LocalDate> saidOn = new HashMap<>();

    boolean take(Object command, String by) {
      return switch (command) {
        case FileNodes c -> file(c, by);
        case DecideNodes c -> decide(c, by);
        case ReachNode c -> reach(c, by);
        case DecideNode c -> confirm(c, by);
        default -> throw new IllegalArgumentException(command.toString());
      };
    }

    private boolean file(FileNodes c, String by) {
      if (stage != null && stage != Stage.RETURNED && newest.equals(c.nodes())) {
        return true;
      }
      if (!inForce.isEmpty() && c.document() == null) {
        return false;
      }
      newest = c.nodes();
      stage = Stage.FILED;
      filedBy = by;
      return true;
    }

    private boolean decide(DecideNodes c, String by) {
      if (stage != Stage.FILED || filedBy.equals(by)) {
        return false;
      }
      stage = c.approved() ? Stage.APPROVED : Stage.RETURNED;
      inForce = c.approved() ? newest : inForce;
      return true;
    }

    private boolean reach(ReachNode c, String by) {
      if (c.node() > inForce.size() || c.on().isAfter(TODAY)) {
        return false;
      }
      var node = inForce.get(c.node() - 1).name();
      var stands =
          said.get(node) == NodeCompletion.Stage.CONFIRMED
              || said.get(node) == NodeCompletion.Stage.REPORTED;
      if (stands && c.on().equals(saidOn.get(node))) {
        return true;
      }
      if (said.get(node) == NodeCompletion.Stage.CONFIRMED) {
        return false;
      }
      said.put(node, NodeCompletion.Stage.REPORTED);
      saidBy.put(node, by);
      saidOn.put(node, c.on());
      return true;
    }

    private boolean confirm(DecideNode c, String by) {
      if (c.node() > inForce.size()) {
        return false;
      }
      var node = inForce.get(c.node() - 1).name();
      if (said.get(node) != NodeCompletion.Stage.REPORTED || by.equals(saidBy.get(node))) {
        return false;
      }
      said.put(node, c.confirmed() ? NodeCompletion.Stage.CONFIRMED : NodeCompletion.Stage.REFUSED);
      return true;
    }

    @Override
    public String toString() {
      return "%s, in force %s, said %s".formatted(stage, inForce, said);
    }
  }
}
