package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An item was closed (销号、办结); an instruction by reporting back to the leader.
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param text on what grounds, or what the leader was told
 */
@EventType("item.closed")
public record ItemClosed(
    String programme, ItemKind kind, String item, @Nullable String task, String unit, String text)
    implements ItemProgress {}
