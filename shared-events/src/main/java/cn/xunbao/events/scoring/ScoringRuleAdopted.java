package cn.xunbao.events.scoring;

import cn.xunbao.events.EventType;
import java.util.List;

/**
 * A rule of the assessment was adopted (考核办法); it holds for periods from one on.
 *
 * @param programme id of the programme
 * @param version number of the adoption, from 1
 * @param from code of the first period that it is for
 * @param basis the document that says so
 * @param items what is scored
 */
@EventType("scoring.rule-adopted")
public record ScoringRuleAdopted(
    String programme, int version, String from, String basis, List<ScoringItem> items)
    implements ScoringEvent {

  public ScoringRuleAdopted {
    items = List.copyOf(items);
  }
}
