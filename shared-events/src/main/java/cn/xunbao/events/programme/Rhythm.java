package cn.xunbao.events.programme;

import cn.xunbao.period.PeriodKind;
import java.util.List;

/**
 * A rhythm that a plan names.
 *
 * @param period its period
 * @param product what is made in it: 简报, 通报, 总结, 小结, 调度, 考评, 交办, 对账, 排名 or 例会
 * @param tasks codes of the tasks that it binds; empty: all
 * @param external whether the level above does it to us
 */
public record Rhythm(PeriodKind period, String product, List<String> tasks, boolean external) {

  public Rhythm {
    tasks = List.copyOf(tasks);
  }
}
