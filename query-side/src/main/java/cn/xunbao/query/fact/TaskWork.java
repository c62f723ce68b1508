package cn.xunbao.query.fact;

import cn.xunbao.events.work.NodesEvent;
import cn.xunbao.events.work.RatingEvent;
import cn.xunbao.work.NodesLife;
import cn.xunbao.work.RatingLife;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Work nodes, and the ratings of one 旬, as they stood at a position.
 *
 * @param nodes nodes by task
 * @param ratings ratings of the 旬, in the order of tasks and units
 * @param places positions of the events about nodes, by task
 * @param rated positions of the events about these ratings, by task
 */
public record TaskWork(
    Map<String, NodesLife> nodes,
    List<RatingLife> ratings,
    Map<String, List<Long>> places,
    Map<String, List<Long>> rated) {

  /** Nothing at all. */
  public static final TaskWork NONE = new TaskWork(Map.of(), List.of(), Map.of(), Map.of());

  public TaskWork {
    nodes = Map.copyOf(nodes);
    ratings = List.copyOf(ratings);
    places = Map.copyOf(places);
    rated = Map.copyOf(rated);
  }

  /** Reads them. */
  public static TaskWork at(Facts facts, String programme, String period, long position) {
    var nodes = new LinkedHashMap<String, NodesLife>();
    var filed = facts.all(programme, FactKind.WORK_NODES, position);
    filed
        .values()
        .forEach(
            fact -> {
              var event = (NodesEvent) fact.event();
              nodes.compute(event.task(), (task, life) -> NodesLife.after(life, event, fact.by()));
            });
    var ratings = new LinkedHashMap<String, RatingLife>();
    var given = facts.prefixed(programme, FactKind.RATING, period + "/", position);
    given
        .values()
        .forEach(
            fact -> {
              var event = (RatingEvent) fact.event();
              ratings.compute(
                  event.task() + "/" + event.unit(),
                  (key, life) -> RatingLife.after(life, event, fact.by()));
            });
    return new TaskWork(
        nodes,
        List.copyOf(ratings.values()),
        FactKeys.places(filed.keySet()),
        rated(FactKeys.places(given.keySet())));
  }

  /** Keys of ratings are {@code period/task/unit}. */
  private static Map<String, List<Long>> rated(Map<String, List<Long>> byRating) {
    var byTask = new LinkedHashMap<String, List<Long>>();
    byRating.forEach(
        (key, places) ->
            byTask
                .computeIfAbsent(key.split("/", -1)[1], task -> new ArrayList<>())
                .addAll(places));
    return byTask;
  }

  /** The ratings of a task. */
  public List<RatingLife> ratings(String task) {
    return ratings.stream().filter(life -> life.rated().task().equals(task)).toList();
  }
}
