package cn.xunbao.events.work;

import cn.xunbao.events.DomainEvent;

/** What happens to the work nodes of a task. */
public sealed interface NodesEvent extends DomainEvent
    permits NodesFiled, NodesApproved, NodesReturned, NodeReached, NodeConfirmed, NodeRefused {

  /** Id of the programme. */
  String programme();

  /** Code of the task. */
  String task();

  /** Code of the unit that filed them. */
  String unit();
}
