package cn.xunbao.query.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The light of a task: the worst of its indicators' lights, also of those marked sameAs. */
public final class TaskLight {

  private static final List<Light> WORST_FIRST =
      List.of(
          Light.RED,
          Light.YELLOW,
          Light.GREY,
          Light.GREEN,
          Light.BLUE,
          Light.NOT_DUE,
          Light.NOT_APPLICABLE);

  private TaskLight() {}

  /** The worst of some lights; {@link Light#NOT_APPLICABLE} of none. */
  public static Light worst(Collection<Light> lights) {
    return lights.stream()
        .min(Comparator.comparingInt(WORST_FIRST::indexOf))
        .orElse(Light.NOT_APPLICABLE);
  }

  /** Whether one light is better than another. */
  static boolean isBetter(Light one, Light other) {
    return WORST_FIRST.indexOf(one) > WORST_FIRST.indexOf(other);
  }

  /**
   * The lights of the tasks that have indicators, or whose rating is confirmed, by code of the
   * task.
   */
  public static Map<String, Light> byTask(TenDayBrief brief) {
    return byTask(brief.indicators(), brief.ratedTasks());
  }

  /** The same of any figures and ratings. */
  public static Map<String, Light> byTask(List<IndicatorRow> rows, List<RatedTask> ratedTasks) {
    var lights = byTask(rows);
    ratedTasks.stream()
        .filter(rated -> rated.confirmedRating() != null)
        .forEach(
            rated -> lights.merge(rated.task(), rated.light(), (a, b) -> worst(List.of(a, b))));
    return lights;
  }

  /** The lights of the tasks that have indicators, by code of the task. */
  static Map<String, Light> byTask(List<IndicatorRow> rows) {
    var lights = new LinkedHashMap<String, Light>();
    rows.forEach(row -> lights.merge(row.task(), row.light(), (a, b) -> worst(List.of(a, b))));
    return lights;
  }
}
