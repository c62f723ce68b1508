package cn.xunbao.events.summary;

import cn.xunbao.events.DomainEvent;

/** What happens to the running numbers of one kind of summaries. */
public sealed interface SerialEvent extends DomainEvent permits SerialAssigned {

  /** Id of the programme. */
  String programme();

  /** Ordinal of the campaign; {@link SummaryId#WHOLE}: all. */
  int campaign();
}
