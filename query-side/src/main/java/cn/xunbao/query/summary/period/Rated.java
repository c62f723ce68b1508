package cn.xunbao.query.summary.period;

import cn.xunbao.query.fact.TaskWork;
import cn.xunbao.query.summary.RatedTask;
import java.util.List;

/**
 * The tasks without numbers as the last 旬 of a period shows them.
 *
 * @param all the tasks
 * @param work where their ratings are recorded
 */
record Rated(List<RatedTask> all, TaskWork work) {

  List<RatedTask> of(String task) {
    return all.stream().filter(rated -> rated.task().equals(task)).toList();
  }

  List<Long> positions(String task) {
    return work.rated().getOrDefault(task, List.of());
  }
}
