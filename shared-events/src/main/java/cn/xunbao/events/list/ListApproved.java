package cn.xunbao.events.list;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An office approved an edition of a list: it is in force.
 *
 * @param programme id of the programme
 * @param list its id
 * @param task code of the task that it is about; null: the whole programme
 * @param unit code of the unit that filed it
 * @param edition number of the edition
 * @param comment what the office says
 */
@EventType("list.approved")
public record ListApproved(
    String programme,
    String list,
    @Nullable String task,
    String unit,
    int edition,
    @Nullable String comment)
    implements ListEvent {}
