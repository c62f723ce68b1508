package cn.xunbao.events.project;

import cn.xunbao.events.DomainEvent;

/** What happens to a project. */
public sealed interface ProjectEvent extends DomainEvent
    permits ProjectFiled,
        ProjectApproved,
        ProjectReturned,
        ProjectListed,
        ProjectNodeReached,
        ProjectInvested,
        ProjectClosingApplied,
        ProjectClosingReviewed,
        ProjectReopened {

  /** Id of the programme. */
  String programme();

  /** Its id. */
  String project();

  /** Code of the task that it stands under. */
  String task();

  /** Code of the unit that owns it. */
  String unit();
}
