package cn.xunbao.events.closing;

import cn.xunbao.events.DomainEvent;

/** What happens on the way of a task to its end: its closing and the deadline before. */
public sealed interface ClosingEvent extends DomainEvent
    permits ClosingApplied,
        ClosingWithdrawn,
        ClosingInspected,
        ClosingReviewed,
        ClosingPublished,
        ClosingGranted,
        ClosingRefused,
        ClosingFollowedUp,
        DeadlineExtensionRequested,
        DeadlineExtensionGranted,
        DeadlineExtensionRefused {

  /** Id of the programme. */
  String programme();

  /** Code of the task. */
  String task();

  /** Code of the lead unit that applied. */
  String unit();

  /** The stream that it belongs to. */
  default ClosingId id() {
    return new ClosingId(programme(), task());
  }
}
