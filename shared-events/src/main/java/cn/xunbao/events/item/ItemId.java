package cn.xunbao.events.item;

import cn.xunbao.events.StreamId;

/** The stream of a tracked item, such as {@code problem:PROGRAMME/P0001}. */
public record ItemId(ItemKind kind, String programme, String item) implements StreamId {

  /** Most characters of an item's id. */
  public static final int MAX_ITEM = 12;

  public ItemId {
    StreamId.part("programme", programme, 40);
    StreamId.part("item", item, MAX_ITEM);
  }

  @Override
  public String toString() {
    return kind.prefix() + ":" + programme + "/" + item;
  }
}
