package cn.xunbao.command.work;

import cn.xunbao.events.work.NodesId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that a work node was reached.
 *
 * @param target which task's
 * @param unit code of the unit that says so
 * @param node number of the node, from 1
 * @param on day on which it was reached
 * @param note what was done
 */
record ReachNode(
    @TargetAggregateIdentifier NodesId target,
    String unit,
    int node,
    LocalDate on,
    @Nullable String note) {}
