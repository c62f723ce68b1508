package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A closed item was found again and reopened (回头看).
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param reason what was found
 */
@EventType("item.reopened")
public record ItemReopened(
    String programme, ItemKind kind, String item, @Nullable String task, String unit, String reason)
    implements ItemProgress {}
