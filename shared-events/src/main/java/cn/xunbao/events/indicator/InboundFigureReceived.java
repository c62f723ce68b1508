package cn.xunbao.events.indicator;

import cn.xunbao.events.EventType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure or rank came from the level above (上级通报).
 *
 * @param programme id of the programme
 * @param indicator code of the indicator
 * @param task code of the task that has it; null: a goal
 * @param dataPeriod code of the period that it is about
 * @param value the figure; null: only a rank
 * @param rank rank among all; null: only a figure
 * @param of how many were ranked
 * @param issuer who issued it
 * @param document the document that does so (文号)
 */
@EventType("indicator.inbound-received")
public record InboundFigureReceived(
    String programme,
    String indicator,
    @Nullable String task,
    String dataPeriod,
    @Nullable BigDecimal value,
    @Nullable Integer rank,
    @Nullable Integer of,
    String issuer,
    String document)
    implements IndicatorEvent {}
