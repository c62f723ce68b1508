package cn.xunbao.benchmarks.history;

import cn.xunbao.events.task.TaskDefined;
import cn.xunbao.events.task.TaskId;
import cn.xunbao.events.task.TaskPeople;
import cn.xunbao.events.task.TaskPeopleNamed;
import cn.xunbao.events.work.NodeConfirmed;
import cn.xunbao.events.work.NodeReached;
import cn.xunbao.events.work.NodesApproved;
import cn.xunbao.events.work.NodesFiled;
import cn.xunbao.events.work.NodesId;
import cn.xunbao.events.work.RatingConfirmed;
import cn.xunbao.events.work.RatingId;
import cn.xunbao.events.work.TaskRated;
import cn.xunbao.events.work.WorkNode;
import cn.xunbao.light.SelfRating;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** People of tasks, and what stands in the place of figures: work nodes and ratings. */
final class Works {

  private static final double BEHIND = 0.1;
  private static final double SEEN_OTHERWISE = 0.05;
  private static final double REACHED = 0.85;
  private static final int NODES = 4;
  private static final TaskPeople NOBODY = TaskPeople.NOBODY;

  private final long seed;
  private final Actors actors;

  Works(long seed, Actors actors) {
    this.seed = seed;
    this.actors = actors;
  }

  /** Who answers for a task is named on a day, in the morning. */
  Act people(TaskDefined task, String unit, LocalDate on) {
    var people =
        new TaskPeople(
            actors.nameOf("head", unit),
            actors.nameOf("charge", unit),
            "综合股",
            actors.nameOf("reporter", unit));
    return new Act(
        new TaskId(task.programme(), task.task()),
        new TaskPeopleNamed(task.programme(), task.task(), people, NOBODY, "按方案要求明确责任到人。"),
        actors.unit(unit, Times.at(on, 10, 0)));
  }

  /** The nodes of a task through a year: filed, approved, mostly reached and confirmed. */
  List<Act> nodes(TaskDefined task, String unit, int year, LocalDate filedOn) {
    var p = task.programme();
    var t = task.task();
    var id = new NodesId(p, t);
    var nodes =
        IntStream.rangeClosed(1, NODES)
            .mapToObj(i -> new WorkNode("第" + i + "阶段", lastOf(year, 3 * i), 100 / NODES))
            .toList();
    var acts = new ArrayList<Act>();
    var filed = Times.at(filedOn, 11, 0);
    acts.add(new Act(id, new NodesFiled(p, t, unit, 1, nodes, null), actors.unit(unit, filed)));
    acts.add(
        new Act(
            id,
            new NodesApproved(p, t, unit, 1, null),
            actors.office(p, Times.at(filedOn.plusDays(1), 15, 0))));
    for (var node : nodes) {
      var dice = Dice.of(seed, "node", p, t, node.name());
      var on = node.date().minusDays(dice.whole(1, 20));
      if (dice.happens(REACHED)) {
        acts.add(
            new Act(
                id,
                new NodeReached(p, t, unit, node.name(), on, "按计划完成。"),
                actors.unit(unit, Times.at(on, 15, dice.whole(0, 59)))));
        acts.add(
            new Act(
                id,
                new NodeConfirmed(p, t, unit, node.name(), on, null),
                actors.office(p, Times.at(on.plusDays(1), 9, dice.whole(0, 59)))));
      }
    }
    return acts;
  }

  /** How a lead rates its task in a 旬, and what the office says of it. */
  List<Act> rating(TaskDefined task, String unit, Times times) {
    var p = task.programme();
    var t = task.task();
    var x = times.period().code();
    var id = new RatingId(p, t, unit, x);
    var dice = Dice.of(seed, "rating", id.toString());
    var own = dice.happens(BEHIND) ? SelfRating.BEHIND : SelfRating.ON_TRACK;
    var otherwise = own == SelfRating.ON_TRACK && dice.happens(SEEN_OTHERWISE);
    return List.of(
        new Act(
            id,
            new TaskRated(p, t, unit, x, own, own == SelfRating.BEHIND ? "前期手续办理偏慢。" : null),
            actors.unit(unit, times.on(0, 9, 18, dice))),
        new Act(
            id,
            new RatingConfirmed(
                p,
                t,
                unit,
                x,
                own,
                otherwise ? SelfRating.BEHIND : own,
                otherwise ? "现场督查发现实际进度滞后于自评。" : null),
            actors.office(p, times.on(1, 9, 17, dice))));
  }

  private static LocalDate lastOf(int year, int month) {
    return LocalDate.of(year, Month.of(month), 1).plusMonths(1).minusDays(1);
  }
}
