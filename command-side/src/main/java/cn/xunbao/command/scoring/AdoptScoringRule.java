package cn.xunbao.command.scoring;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.scoring.ScoringId;
import cn.xunbao.events.scoring.ScoringItem;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Adopts a rule of the assessment (考核办法).
 *
 * @param target which programme's
 * @param from code of the first period that it is for
 * @param basis the document that says so
 * @param items what is scored
 * @param objectionWorkdays on how many workdays a unit may object
 * @param expected version that the caller has seen
 */
record AdoptScoringRule(
    @TargetAggregateIdentifier ScoringId target,
    String from,
    String basis,
    List<ScoringItem> items,
    int objectionWorkdays,
    ExpectedVersion expected) {

  AdoptScoringRule {
    items = List.copyOf(items);
  }
}
