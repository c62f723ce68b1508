package cn.xunbao.events.summary;

import cn.xunbao.events.DomainEvent;

/** What happens to one edition of a summary from its draft to its issue. */
public sealed interface SummaryEvent extends DomainEvent
    permits SummaryDrafted,
        SummaryRefreshed,
        SummaryEdited,
        SummaryReviewed,
        SummaryReturned,
        SummaryCountersigned,
        SummarySigned,
        SummaryIssued {

  /** Id of the programme. */
  String programme();

  /** Ordinal of the campaign that it is about; {@link SummaryId#WHOLE}: all. */
  int campaign();

  /** Code of the period. */
  String period();

  /** Number of the edition, from 1. */
  int edition();

  /** The stream that it belongs to. */
  default SummaryId id() {
    return new SummaryId(programme(), campaign(), period(), edition());
  }
}
