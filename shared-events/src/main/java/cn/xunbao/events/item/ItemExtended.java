package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The unit got more time for an item (同意延期).
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param previousDeadline the deadline before
 * @param deadline the deadline from now on
 * @param comment what the office says
 */
@EventType("item.extended")
public record ItemExtended(
    String programme,
    ItemKind kind,
    String item,
    @Nullable String task,
    String unit,
    Instant previousDeadline,
    Instant deadline,
    @Nullable String comment)
    implements ItemProgress {}
