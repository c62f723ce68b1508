package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item was transferred to another unit (转办).
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to from now on
 * @param previousUnit code of the unit before
 * @param deadline last second for the new unit
 * @param reason why
 */
@EventType("item.transferred")
public record ItemTransferred(
    String programme,
    ItemKind kind,
    String item,
    @Nullable String task,
    String unit,
    String previousUnit,
    Instant deadline,
    String reason)
    implements ItemProgress {}
