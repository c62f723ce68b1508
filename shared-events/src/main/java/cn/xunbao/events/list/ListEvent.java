package cn.xunbao.events.list;

import cn.xunbao.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What happens to a list. */
public sealed interface ListEvent extends DomainEvent
    permits ListFiled, ListApproved, ListReturned, ListProjectsRegistered {

  /** Id of the programme. */
  String programme();

  /** Its id. */
  String list();

  /** Code of the task that it is about; null: the whole programme. */
  @Nullable String task();

  /** Code of the unit that filed it. */
  String unit();

  /** Number of the edition that it is about, from 1. */
  int edition();
}
