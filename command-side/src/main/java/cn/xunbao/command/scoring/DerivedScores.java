package cn.xunbao.command.scoring;

import cn.xunbao.events.scoring.ScoreListId;
import java.time.Instant;
import java.util.List;

/**
 * Derives scores; they are derived on the other side, so whoever runs both sides in one process
 * provides it. Without it nothing can be published.
 */
public interface DerivedScores {

  /**
   * The scores of a range of periods by all that is recorded now.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if no rule holds for it
   */
  Derived now(String programme, String from, String to);

  /**
   * A published list with the corrections recorded since.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 500 if it isn't what was published
   */
  Settled settled(ScoreListId list);

  /**
   * What is published.
   *
   * @param rule number of the rule that was applied
   * @param workdays on how many workdays a unit may object
   * @param position position that they were derived at
   * @param judgedAt the instant that they were judged at
   * @param digest SHA-256 of the list in the form of RFC 8785
   * @param units codes of the units
   * @param items codes of the items of the rule
   */
  record Derived(
      int rule,
      int workdays,
      long position,
      Instant judgedAt,
      String digest,
      List<String> units,
      List<String> items) {

    public Derived {
      units = List.copyOf(units);
      items = List.copyOf(items);
    }
  }

  /**
   * What is closed.
   *
   * @param version of the list's stream that it holds
   * @param position the last position that was looked at
   * @param digest SHA-256 of the list in the form of RFC 8785
   */
  record Settled(long version, long position, String digest) {}
}
