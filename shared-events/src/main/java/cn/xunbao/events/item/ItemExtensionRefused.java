package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The unit got no more time for an item (不同意延期).
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param reason why
 */
@EventType("item.extension-refused")
public record ItemExtensionRefused(
    String programme, ItemKind kind, String item, @Nullable String task, String unit, String reason)
    implements ItemProgress {}
