package cn.xunbao.events.request;

import cn.xunbao.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What happens to a question that was submitted upwards. */
public sealed interface RequestEvent extends DomainEvent
    permits RequestSubmitted, RequestReferred, RequestAnswered {

  /** Id of the programme. */
  String programme();

  /** Its id. */
  String request();

  /** Code of the task that it is about; null if it is about none. */
  @Nullable String task();

  /** Code of the unit that asks; null if a task force does. */
  @Nullable String unit();
}
