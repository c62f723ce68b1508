package cn.xunbao.events.scoring;

import cn.xunbao.events.EventType;

/**
 * A unit objected to a line of its own score (异议).
 *
 * @param programme id of the programme
 * @param list its range of periods, {@code FROM_TO}
 * @param objection its number, from 1
 * @param unit code of the unit in the list
 * @param item code of the item
 * @param reason why
 */
@EventType("scores.objection-filed")
public record ScoreObjectionFiled(
    String programme, String list, int objection, String unit, String item, String reason)
    implements ScoreListEvent {}
