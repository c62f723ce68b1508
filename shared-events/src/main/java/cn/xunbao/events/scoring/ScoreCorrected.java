package cn.xunbao.events.scoring;

import cn.xunbao.events.EventType;
import java.math.BigDecimal;

/**
 * A score was corrected by a line of its own (更正); the derived lines stay as they are.
 *
 * @param programme id of the programme
 * @param list its range of periods, {@code FROM_TO}
 * @param objection number of the objection that it follows
 * @param unit code of the unit
 * @param item code of the item
 * @param points what is added, below 0 where it is taken
 * @param reason why
 */
@EventType("scores.corrected")
public record ScoreCorrected(
    String programme,
    String list,
    int objection,
    String unit,
    String item,
    BigDecimal points,
    String reason)
    implements ScoreListEvent {}
