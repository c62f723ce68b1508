package cn.xunbao.events.list;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An office returned an edition of a list; the one in force before it stays so.
 *
 * @param programme id of the programme
 * @param list its id
 * @param task code of the task that it is about; null: the whole programme
 * @param unit code of the unit that filed it
 * @param edition number of the edition
 * @param reason why
 */
@EventType("list.returned")
public record ListReturned(
    String programme, String list, @Nullable String task, String unit, int edition, String reason)
    implements ListEvent {}
