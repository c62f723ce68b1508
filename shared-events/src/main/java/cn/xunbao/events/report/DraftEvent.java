package cn.xunbao.events.report;

/** What happens to a draft (送审稿) inside its unit: nothing of it counts as handed in. */
public sealed interface DraftEvent extends ReportEvent
    permits ReportDrafted, ReportDraftApproved, ReportDraftReturned {

  /** Number of the draft, from 1. */
  int draft();
}
