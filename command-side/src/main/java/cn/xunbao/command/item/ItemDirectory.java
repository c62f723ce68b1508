package cn.xunbao.command.item;

import cn.xunbao.command.stream.StreamViews;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.events.StreamId;
import cn.xunbao.events.item.ItemEvent;
import cn.xunbao.events.item.ItemId;
import cn.xunbao.events.item.ItemKind;
import cn.xunbao.item.ItemLife;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Looks tracked items up. */
public final class ItemDirectory {

  private final StreamViews<ItemLife> items;

  /** The items in {@code store}. */
  public ItemDirectory(EventStore store) {
    this.items = StreamViews.ofMessages(store, ItemDirectory::after);
  }

  /**
   * The id of an item of a known programme.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if it can't be one
   */
  static ItemId id(ItemKind kind, String programme, String item) {
    if (!StreamId.isPart(item, ItemId.MAX_ITEM)) {
      throw none(kind, item);
    }
    return new ItemId(kind, programme, item);
  }

  /**
   * How an item stands.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 404 if there is none
   */
  public ItemLife require(ItemId id) {
    return items.find(id).orElseThrow(() -> none(id.kind(), id.item()));
  }

  private static RuntimeException none(ItemKind kind, String item) {
    return Rejections.notFound("没有编号为“%s”的%s".formatted(item, kind.chinese()));
  }

  private static ItemLife after(@Nullable ItemLife before, DomainEventMessage<?> message) {
    return ItemLife.after(
        before,
        (ItemEvent) message.getPayload(),
        EventMetadata.fromMap(message.getMetaData()).recordedAt());
  }
}
