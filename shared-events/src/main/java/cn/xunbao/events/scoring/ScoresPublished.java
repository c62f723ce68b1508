package cn.xunbao.events.scoring;

import cn.xunbao.events.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The scores of a range of periods were published; units may object (公示).
 *
 * @param programme id of the programme
 * @param list its range of periods, {@code FROM_TO}
 * @param from code of the first period
 * @param to code of the last period
 * @param rule number of the rule that was applied
 * @param position position that the scores were derived at
 * @param judgedAt the instant that they were judged at
 * @param digest SHA-256 of the list in the form of RFC 8785
 * @param units codes of the units in it
 * @param items codes of the items of the rule
 * @param objectionsBy last day on which a unit may object
 * @param document the document that publishes them
 */
@EventType("scores.published")
public record ScoresPublished(
    String programme,
    String list,
    String from,
    String to,
    int rule,
    long position,
    Instant judgedAt,
    String digest,
    List<String> units,
    List<String> items,
    LocalDate objectionsBy,
    String document)
    implements ScoreListEvent {

  public ScoresPublished {
    units = List.copyOf(units);
    items = List.copyOf(items);
  }
}
