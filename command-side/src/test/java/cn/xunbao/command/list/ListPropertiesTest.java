package cn.xunbao.command.list;

import static cn.xunbao.edge.version.ExpectedVersion.ANY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.command.AggregatesInMemory;
import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.project.Project;
import cn.xunbao.command.project.ProjectFiling;
import cn.xunbao.command.stream.StreamNumbers;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.list.ListId;
import cn.xunbao.events.list.ListKind;
import cn.xunbao.events.list.ListRow;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.project.ProjectId;
import cn.xunbao.filing.FilingLife.Stage;
import cn.xunbao.list.ListContent;
import cn.xunbao.list.ListLife;
import cn.xunbao.project.ProjectLife;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random commands to a list of projects, each compared with a model of what is allowed. */
class ListPropertiesTest {

  private static final String NOW = "2023-04-12T10:00:00+08:00";
  private static final EventMetadata UNIT = SamplePlan.by(SamplePlan.LEAD, NOW);
  private static final List<EventMetadata> PEOPLE = List.of(UNIT, SamplePlan.byOffice(NOW));
  private static final AggregatesInMemory LISTS =
      AggregatesInMemory.of(
          configuration -> {
            var numbers = new StreamNumbers(configuration.eventStore());
            return List.of(
                new ListFiling(
                    configuration.repository(FiledList.class),
                    new ProjectFiling(configuration.repository(Project.class), numbers),
                    numbers));
          },
          FiledList.class,
          Project.class);
  private static final AtomicInteger TRIES = new AtomicInteger();

  @Property(tries = 100)
  void noRowIsEnteredTwiceAndOnlyApprovedOnesAndTheFoldIsTheAggregatesState(@ForAll long seed) {
    var random = new Random(seed);
    var programme = "p" + TRIES.incrementAndGet();
    var id = ListId.numbered(programme, 1);
    var model = new Model(ListTest.content(1, null));
    var first = new FileList(programme, "1.01", SamplePlan.LEAD, ListKind.PROJECTS, model.newest);
    assertThat(LISTS.tried(first, UNIT)).isPresent();
    for (var step = 0; step < 20; step++) {
      take(id, command(id, random), PEOPLE.get(random.nextInt(PEOPLE.size())), model);
    }
    var projects = projects(programme);
    assertThat(projects).hasSize(model.registered.size());
    assertThat(projects).allMatch(ProjectLife::isApproved);
  }

  private static void take(ListId id, Object command, EventMetadata by, Model model) {
    var allowed = model.take(command, by.client());
    Optional<Change<ListLife>> came = LISTS.tried(command, by);
    assertThat(came.isPresent()).as("%s by %s", command, by.client()).isEqualTo(allowed);
    var fold = fold(id);
    assertThat(fold.filing().stage()).isEqualTo(model.stage);
    assertThat(fold.inForce()).isEqualTo(model.inForce);
    assertThat(fold.projects().keySet()).isEqualTo(model.registered);
    assertThat(fold.projects().values()).doesNotHaveDuplicates();
    if (came.isPresent()) {
      assertThat(came.get().value()).isEqualTo(fold);
    }
  }

  private static ListLife fold(ListId id) {
    @Nullable ListLife fold = null;
    for (var message : LISTS.events(id)) {
      fold =
          ListLife.after(
              fold,
              (ListEvent) message.getPayload(),
              EventMetadata.fromMap(message.getMetaData()).client());
    }
    return Objects.requireNonNull(fold);
  }

  private static Object command(ListId id, Random random) {
    return switch (random.nextInt(3)) {
      case 0 ->
          new ReviseList(
              id,
              ListTest.content(1 + random.nextInt(4), random.nextBoolean() ? null : "吉发改〔2023〕40号"),
              ANY);
      case 1 -> new DecideList(id, random.nextInt(3) > 0, "意见。", ANY);
      default ->
          new RegisterProjects(
              id, random.nextBoolean() ? List.of() : List.of(1 + random.nextInt(4)), ANY);
    };
  }

  private static List<ProjectLife> projects(String programme) {
    var lives = new ArrayList<ProjectLife>();
    for (var number = 1; ; number++) {
      @Nullable ProjectLife life = null;
      for (var message : LISTS.events(ProjectId.numbered(programme, number))) {
        life =
            ProjectLife.after(
                life,
                (ProjectEvent) message.getPayload(),
                EventMetadata.fromMap(message.getMetaData()).client());
      }
      if (life == null) {
        return lives;
      }
      lives.add(life);
    }
  }

  /** What is allowed, said once more in other words. */
  private static final class Model {

    private ListContent newest;
    private List<ListRow> inForce = List.of();
    private Stage stage = Stage.FILED;
    private String filedBy = UNIT.client();
    private final Set<Integer> registered = new HashSet<>();

    Model(ListContent first) {
      newest = first;
    }

    boolean take(Object command, String by) {
      return switch (command) {
        case ReviseList c -> revise(c, by);
        case DecideList c -> decide(c, by);
        case RegisterProjects c -> register(c);
        default -> throw new IllegalArgumentException(command.toString());
      };
    }

    private boolean revise(ReviseList c, String by) {
      if (stage != Stage.RETURNED && newest.equals(c.content())) {
        return true;
      }
      if (!inForce.isEmpty() && c.content().document() == null) {
        return false;
      }
      newest = c.content();
      stage = Stage.FILED;
      filedBy = by;
      return true;
    }

    private boolean decide(DecideList c, String by) {
      if (stage != Stage.FILED || filedBy.equals(by)) {
        return false;
      }
      stage = c.approved() ? Stage.APPROVED : Stage.RETURNED;
      inForce = c.approved() ? newest.rows() : inForce;
      return true;
    }

    private boolean register(RegisterProjects c) {
      if (inForce.isEmpty()) {
        return false;
      }
      if (c.rows().isEmpty()) {
        IntStream.rangeClosed(1, inForce.size()).forEach(registered::add);
        return true;
      }
      var row = c.rows().getFirst();
      return row <= inForce.size() && registered.add(row);
    }
  }
}
