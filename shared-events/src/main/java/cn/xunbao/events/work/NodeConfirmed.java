package cn.xunbao.events.work;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office confirmed that a work node was reached: from now on it counts.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit that reported it
 * @param node name of the node
 * @param on day on which it was reached
 * @param comment what the office says
 */
@EventType("node.confirmed")
public record NodeConfirmed(
    String programme, String task, String unit, String node, LocalDate on, @Nullable String comment)
    implements NodesEvent {}
