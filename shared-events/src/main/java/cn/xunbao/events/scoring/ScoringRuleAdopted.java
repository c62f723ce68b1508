package cn.xunbao.events.scoring;

import cn.xunbao.events.EventType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the assessment was adopted (考核办法); it holds for periods from one on.
 *
 * @param programme id of the programme
 * @param version number of the adoption, from 1
 * @param from code of the first period that it is for
 * @param basis the document that says so
 * @param items what is scored
 * @param objectionWorkdays on how many workdays a unit may object; null where a rule says nothing
 */
@EventType("scoring.rule-adopted")
public record ScoringRuleAdopted(
    String programme,
    int version,
    String from,
    String basis,
    List<ScoringItem> items,
    @Nullable Integer objectionWorkdays)
    implements ScoringEvent {

  /** The term where a rule says nothing. */
  private static final int DEFAULT_WORKDAYS = 5;

  public ScoringRuleAdopted {
    items = List.copyOf(items);
  }

  /** On how many workdays a unit may object to its published score. */
  public int termOfObjections() {
    return Objects.requireNonNullElse(objectionWorkdays, DEFAULT_WORKDAYS);
  }
}
