package cn.xunbao.events.item;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The office checked what the unit reported (核查).
 *
 * @param programme id of the programme
 * @param kind what it is
 * @param item its id
 * @param task code of the task that it is about; null if it is about none
 * @param unit code of the unit that it is assigned to
 * @param passed whether it is dealt with
 * @param reason what was found
 */
@EventType("item.checked")
public record ItemChecked(
    String programme,
    ItemKind kind,
    String item,
    @Nullable String task,
    String unit,
    boolean passed,
    String reason)
    implements ItemProgress {}
