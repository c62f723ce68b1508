package cn.xunbao.events.item;

import cn.xunbao.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What happens to a tracked item. */
public sealed interface ItemEvent extends DomainEvent permits ItemOpening, ItemProgress {

  /** Id of the programme. */
  String programme();

  /** What it is. */
  ItemKind kind();

  /** Its id. */
  String item();

  /** Code of the task that it is about; null if it is about none. */
  @Nullable String task();

  /** The stream that it belongs to. */
  default ItemId id() {
    return new ItemId(kind(), programme(), item());
  }
}
