package cn.xunbao.command.summary;

import cn.xunbao.events.summary.SummaryId;

/** Where summaries are derived and printed; the query side does that, in the same house. */
public interface SummaryPress {

  /**
   * Derives the figures from all that has been recorded.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such summary, 503 if the
   *     chronicle doesn't reach the newest event in time
   */
  Derived derive(SummaryId summary);

  /**
   * Derives the figures again at their position, and prints the summary in all its formats; the
   * same order gives the same bytes.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is no such summary
   */
  Printed print(PrintOrder order);
}
