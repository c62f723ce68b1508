package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item was assigned to a unit with a deadline (交办).
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param deadline last second in which it may be reported as dealt with
 * @param requirement what is required of the unit
 */
@EventType("item.assigned")
public record ItemAssigned(
    String programme,
    ItemKind kind,
    String item,
    @Nullable String task,
    String unit,
    Instant deadline,
    @Nullable String requirement)
    implements ItemProgress {}
