package cn.xunbao.events.scoring;

import cn.xunbao.events.EventType;

/**
 * The office answered an objection; where it was upheld, a correction follows.
 *
 * @param programme id of the programme
 * @param list its range of periods, {@code FROM_TO}
 * @param objection its number
 * @param unit code of the unit
 * @param upheld whether the unit is right
 * @param reason why
 */
@EventType("scores.objection-answered")
public record ScoreObjectionAnswered(
    String programme, String list, int objection, String unit, boolean upheld, String reason)
    implements ScoreListEvent {}
