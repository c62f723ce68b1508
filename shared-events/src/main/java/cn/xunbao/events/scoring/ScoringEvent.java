package cn.xunbao.events.scoring;

import cn.xunbao.events.DomainEvent;

/** What happens to the assessment of a programme. */
public sealed interface ScoringEvent extends DomainEvent permits ScoringRuleAdopted {

  /** Id of the programme. */
  String programme();
}
