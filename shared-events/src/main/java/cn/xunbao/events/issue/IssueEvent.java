package cn.xunbao.events.issue;

import cn.xunbao.events.DomainEvent;

/** What happens on the way from the units' reports to an issue of a summary. */
public sealed interface IssueEvent extends DomainEvent
    permits PeriodCutOff, ConsolidationSubmitted {

  /** Id of the programme. */
  String programme();

  /** Code of the period. */
  String period();
}
