package cn.xunbao.events.report;

import cn.xunbao.events.DomainEvent;

/** What can happen in a report's stream. */
public sealed interface ReportEvent extends DomainEvent
    permits ReportVersion, ReportDecision, DraftEvent {

  /** Id of the programme. */
  String programme();

  /** Code of the task. */
  String task();

  /** Code of the reporting unit. */
  String unit();

  /** Code of the period. */
  String period();
}
