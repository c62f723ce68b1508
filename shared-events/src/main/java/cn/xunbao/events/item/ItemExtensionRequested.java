package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The unit asked for more time for an item (申请延期).
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param until end that it asks for
 * @param reason why
 */
@EventType("item.extension-requested")
public record ItemExtensionRequested(
    String programme,
    ItemKind kind,
    String item,
    @Nullable String task,
    String unit,
    Instant until,
    String reason)
    implements ItemProgress {}
