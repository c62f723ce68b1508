package cn.xunbao.query.fact;

import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.work.NodesLife;
import cn.xunbao.work.RatingLife;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Work nodes, and the ratings of one 旬, as they stood at a position.
 *
 * @param nodes nodes by task
 * @param ratings ratings of the 旬, in the order of tasks and units
 */
public record TaskWork(Map<String, NodesLife> nodes, List<RatingLife> ratings) {

  /** Nothing at all. */
  public static final TaskWork NONE = new TaskWork(Map.of(), List.of());

  public TaskWork {
    nodes = Map.copyOf(nodes);
    ratings = List.copyOf(ratings);
  }

  /** Reads them. */
  public static TaskWork at(Facts facts, String programme, String period, long position) {
    var nodes = new LinkedHashMap<String, NodesLife>();
    facts
        .all(programme, FactKind.WORK_NODES, position)
        .values()
        .forEach(
            fact -> {
              var event = (NodesEvent) fact.event();
              nodes.compute(event.task(), (task, life) -> NodesLife.after(life, event, fact.by()));
            });
    var ratings = new LinkedHashMap<String, RatingLife>();
    facts
        .prefixed(programme, FactKind.RATING, period + "/", position)
        .values()
        .forEach(
            fact -> {
              var event = (RatingEvent) fact.event();
              ratings.compute(
                  event.task() + "/" + event.unit(),
                  (key, life) -> RatingLife.after(life, event, fact.by()));
            });
    return new TaskWork(nodes, List.copyOf(ratings.values()));
  }

  /** The ratings of a task. */
  public List<RatingLife> ratings(String task) {
    return ratings.stream().filter(life -> life.rated().task().equals(task)).toList();
  }
}
