package cn.xunbao.command.summary;

import cn.xunbao.period.Period;

/** Where summaries are derived and printed; the query side does that, in the same house. */
public interface SummaryPress {

  /**
   * Derives the figures from all that has been recorded.
   *
   * @param campaign ordinal of the campaign; 0: all
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such summary, 503 if the
   *     chronicle doesn't reach the newest event in time
   */
  Derived derive(String programme, Period period, int campaign);

  /**
   * Derives the figures again at their position, and prints the summary in all its formats; the
   * same order gives the same bytes.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such summary
   */
  Printed print(PrintOrder order);
}
