package cn.xunbao.events.work;

import cn.xunbao.events.EventType;
import java.time.LocalDate;

/**
 * An office didn't confirm that a work node was reached.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that reported it
 * @param node name of the node
 * @param on day on which it was said to be reached
 * @param reason why
 */
@EventType("node.refused")
public record NodeRefused(
    String programme, String task, String unit, String node, LocalDate on, String reason)
    implements NodesEvent {}
