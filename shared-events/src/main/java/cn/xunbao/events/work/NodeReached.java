package cn.xunbao.events.work;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lead unit said that it reached a work node; it counts once an office has confirmed it.
 *
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the unit
 * @param node name of the node
 * @param on day on which it was reached
 * @param note what was done
 */
@EventType("node.reached")
public record NodeReached(
    String programme, String task, String unit, String node, LocalDate on, @Nullable String note)
    implements NodesEvent {}
