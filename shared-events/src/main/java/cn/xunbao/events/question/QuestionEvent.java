package cn.xunbao.events.question;

import cn.xunbao.events.DomainEvent;

/** What happens to a question about a unit's report. */
public sealed interface QuestionEvent extends DomainEvent permits QuestionAnswered {

  /** Id of the programme. */
  String programme();

  /** Its id, derived from what it is about. */
  String question();

  /** Code of the task. */
  String task();

  /** Code of the unit that was asked. */
  String unit();

  /** Code of the period. */
  String period();
}
