package cn.xunbao.query.fact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xunbao.events.DomainEvent;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.EventTypes;
import cn.xunbao.events.list.ListApproved;
import cn.xunbao.events.list.ListEvent;
import cn.xunbao.events.list.ListFiled;
import cn.xunbao.events.list.ListKind;
import cn.xunbao.events.list.ListProjectsRegistered;
import cn.xunbao.events.list.ListReturned;
import cn.xunbao.events.list.ListRow;
import cn.xunbao.events.list.RegisteredRow;
import cn.xunbao.events.project.ProjectApproved;
import cn.xunbao.events.project.ProjectClosingApplied;
import cn.xunbao.events.project.ProjectClosingReviewed;
import cn.xunbao.events.project.ProjectEvent;
import cn.xunbao.events.project.ProjectFiled;
import cn.xunbao.events.project.ProjectInvested;
import cn.xunbao.events.project.ProjectListed;
import cn.xunbao.events.project.ProjectNode;
import cn.xunbao.events.project.ProjectNodeReached;
import cn.xunbao.events.project.ProjectReturned;
import cn.xunbao.events.project.ProjectStage;
import cn.xunbao.events.work.NodeConfirmed;
import cn.xunbao.events.work.NodeReached;
import cn.xunbao.events.work.NodeRefused;
import cn.xunbao.events.work.NodesApproved;
import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.NodesFiled;
import cn.xunbao.events.work.NodesReturned;
import cn.xunbao.events.work.RatingConfirmed;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.events.work.TaskRated;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.light.SelfRating;
import cn.xunbao.list.ListLife;
import cn.xunbao.project.ProjectLife;
import cn.xunbao.query.chronicle.RecordedEvent;
import cn.xunbao.query.chronicle.Subject;
import cn.xunbao.work.NodesLife;
import cn.xunbao.work.RatingLife;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is read at a position is what the events up to it fold to, as the aggregates do it. */
class FiledMattersTest {

  private static final String P = "p";
  private static final String UNIT = "u1";
  private static final String PERIOD = "2023-04-X1";
  private static final Instant START = Instant.parse("2023-04-12T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2023, 4, 12);
  private static final List<String> TASKS = List.of("1.01", "1.02");

  @Property(tries = 100)
  void whatIsReadAtAnyPositionIsTheFoldOfTheEventsUpToIt(@ForAll long seed) {
    var random = new Random(seed);
    var matters = new Matters();
    List<Runnable> checks = new ArrayList<>();
    for (var position = 1L; position <= 40; position++) {
      matters.next(random, position);
      checks.add(matters.check(position));
    }
    checks.forEach(Runnable::run);
  }

  private static RecordedEvent recorded(long position, DomainEvent event, String by) {
    return new RecordedEvent(
        position,
        "event-" + position,
        "stream",
        position,
        EventTypes.typeOf(event.getClass()).value(),
        1,
        START,
        new EventMetadata(by, "张三", "科长", List.of(), UNIT, null, "request", null, START),
        new Subject(P, null, UNIT, null),
        event);
  }

  /** Random events, folded as the aggregates do it and written as facts. */
  private static final class Matters {

    private final MemoryFacts facts = new MemoryFacts();
    private final Map<String, NodesLife> nodes = new HashMap<>();
    private final Map<String, RatingLife> ratings = new HashMap<>();
    private final Map<String, ProjectLife> projects = new HashMap<>();
    private final Map<String, ListLife> lists = new HashMap<>();

    void next(Random random, long position) {
      var event = event(random, TASKS.get(random.nextInt(TASKS.size())));
      var by = random.nextBoolean() ? "c-unit" : "c-office";
      fold(event, by);
      facts.append(recorded(position, event, by));
    }

    /** To be run when later events have been written, too. */
    Runnable check(long position) {
      var nodesThen = Map.copyOf(nodes);
      var ratingsThen = List.copyOf(ratings.values());
      var projectsThen = List.copyOf(projects.values());
      var listsThen = List.copyOf(lists.values());
      return () -> {
        var work = TaskWork.at(facts, P, PERIOD, position);
        assertThat(work.nodes()).isEqualTo(nodesThen);
        assertThat(work.ratings()).containsExactlyInAnyOrderElementsOf(ratingsThen);
        assertThat(Projects.at(facts, P, position))
            .containsExactlyInAnyOrderElementsOf(projectsThen);
        assertThat(FiledLists.at(facts, P, position))
            .containsExactlyInAnyOrderElementsOf(listsThen);
      };
    }

    private void fold(DomainEvent event, String by) {
      switch (event) {
        case NodesEvent e -> nodes.put(e.task(), NodesLife.after(nodes.get(e.task()), e, by));
        case RatingEvent e -> ratings.put(e.task(), RatingLife.after(ratings.get(e.task()), e, by));
        case ProjectEvent e ->
            projects.put(e.project(), ProjectLife.after(projects.get(e.project()), e, by));
        case ListEvent e -> lists.put(e.list(), ListLife.after(lists.get(e.list()), e, by));
        default -> throw new IllegalArgumentException(event.toString());
      }
    }

    private DomainEvent event(Random random, String task) {
      return switch (random.nextInt(4)) {
        case 0 -> nodesEvent(random, task);
        case 1 -> ratingEvent(random, task);
        case 2 -> projectEvent(random, task, "J" + task);
        default -> listEvent(random, task, "L" + task);
      };
    }

    private NodesEvent nodesEvent(Random random, String task) {
      var before = nodes.get(task);
      var said = before == null ? null : before.completions().get("选址");
      return switch (before == null ? 0 : random.nextInt(said == null ? 4 : 6)) {
        case 0 ->
            new NodesFiled(
                P,
                task,
                UNIT,
                before == null ? 1 : before.filing().version() + 1,
                List.of(new WorkNode("选址", DAY.plusDays(random.nextInt(9)), 100)),
                null);
        case 1 -> new NodesApproved(P, task, UNIT, 1, "同意。");
        case 2 -> new NodesReturned(P, task, UNIT, 1, "过粗。");
        case 3 -> new NodeReached(P, task, UNIT, "选址", DAY, null);
        case 4 -> new NodeConfirmed(P, task, UNIT, "选址", DAY, null);
        default -> new NodeRefused(P, task, UNIT, "选址", DAY, "未见批复。");
      };
    }

    private RatingEvent ratingEvent(Random random, String task) {
      var rating = SelfRating.values()[random.nextInt(SelfRating.values().length)];
      return ratings.get(task) == null || random.nextBoolean()
          ? new TaskRated(P, task, UNIT, PERIOD, rating, null)
          : new RatingConfirmed(P, task, UNIT, PERIOD, SelfRating.BEHIND, rating, "现场查看。");
    }

    private ProjectEvent projectEvent(Random random, String task, String id) {
      return switch (projects.get(id) == null ? 0 : random.nextInt(8)) {
        case 0 ->
            new ProjectFiled(
                P,
                id,
                task,
                UNIT,
                "冷链物流园",
                BigDecimal.valueOf(1 + random.nextInt(9)),
                "向明",
                null,
                List.of(new ProjectNode(ProjectStage.STARTED, DAY)),
                null);
        case 1 -> new ProjectApproved(P, id, task, UNIT, null);
        case 2 -> new ProjectReturned(P, id, task, UNIT, "不符。");
        case 3 -> new ProjectListed(P, id, task, UNIT, "L0001", 1, 1);
        case 4 -> new ProjectNodeReached(P, id, task, UNIT, ProjectStage.STARTED, DAY);
        case 5 -> new ProjectInvested(P, id, task, UNIT, BigDecimal.TEN, DAY);
        case 6 -> new ProjectClosingApplied(P, id, task, UNIT, "已竣工。");
        default -> new ProjectClosingReviewed(P, id, task, UNIT, random.nextBoolean(), "属实。");
      };
    }

    private ListEvent listEvent(Random random, String task, String id) {
      var before = lists.get(id);
      return switch (before == null ? 0 : random.nextInt(4)) {
        case 0 ->
            new ListFiled(
                P,
                id,
                task,
                UNIT,
                ListKind.RESPONSIBILITIES,
                before == null ? 1 : before.filing().version() + 1,
                "责任清单",
                List.of(
                    new ListRow(
                        1 + random.nextInt(9), "办展会", List.of(UNIT), "向明", DAY, null, null)),
                null);
        case 1 -> new ListApproved(P, id, task, UNIT, 1, null);
        case 2 -> new ListReturned(P, id, task, UNIT, 1, "过粗。");
        default ->
            new ListProjectsRegistered(
                P, id, task, UNIT, 1, List.of(new RegisteredRow(1 + random.nextInt(9), "J0001")));
      };
    }
  }
}
