package cn.xunbao.query.timer;

import java.util.List;

/** Where timers are put that follow from the history. */
interface PlannedTimers {

  /** Drops what is open of a programme by its rules, for they have changed. */
  void dropByRule(String programme);

  /** Adds those that aren't there. */
  void add(List<Timer> timers);
}
