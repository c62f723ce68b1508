package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decided item or an instruction past its deadline went up a rung of the ladder.
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that is held to it
 * @param rung the rung it has reached
 * @param deadline the deadline that has passed
 */
@EventType("item.escalated")
public record ItemEscalated(
    String programme,
    ItemKind kind,
    String item,
    @Nullable String task,
    String unit,
    EscalationRung rung,
    Instant deadline)
    implements ItemProgress {}
