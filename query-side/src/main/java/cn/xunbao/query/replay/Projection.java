package cn.xunbao.query.replay;

import cn.xunbao.query.fact.Facts;
import java.util.SortedMap;

/**
 * A table beside the facts that is derived from the history, too. It is small: it is read whole.
 */
public interface Projection {

  /** The facts themselves, which are rebuilt in generations. */
  String FACTS = "facts";

  /** What it is called. */
  String name();

  /**
   * Brings the table up to the chronicle and keeps it there until the transaction ends; answers the
   * position.
   */
  long hold();

  /** What the table should hold at that position, by key. */
  SortedMap<String, String> derived(Facts facts, long position);

  /** What it holds, by key. */
  SortedMap<String, Kept> kept();

  /** Has it hold what it should. What was done about a row stays with it. */
  void refill(Facts facts, long position);

  /**
   * A row of the table.
   *
   * @param value what it says
   * @param spent whether it was acted upon; then it stays as it was, whatever is derived since
   */
  record Kept(String value, boolean spent) {}
}
