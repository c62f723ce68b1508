package cn.xunbao.events.work;

import cn.xunbao.events.DomainEvent;

/** What happens to the rating of a task without numbers in a 旬. */
public sealed interface RatingEvent extends DomainEvent permits TaskRated, RatingConfirmed {

  /** Id of the programme. */
  String programme();

  /** Code of the task. */
  String task();

  /** Code of the unit that rates. */
  String unit();

  /** Code of the 旬. */
  String period();
}
