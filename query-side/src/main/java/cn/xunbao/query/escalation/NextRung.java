package cn.xunbao.query.escalation;

import cn.xunbao.events.item.ItemKind;

/**
 * An item that goes up the next rung.
 *
 * @param programme id of the programme
 * @param item id of the item
 */
public record NextRung(String programme, String item) {

  /** What it is. */
  public ItemKind kind() {
    return ItemKind.of(item);
  }
}
