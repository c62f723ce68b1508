package cn.xunbao.command.work;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.work.NodesId;
import cn.xunbao.events.work.WorkNode;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Files the work nodes of a task.
 *
 * @param target which task's
 * @param unit code of the unit
 * @param nodes the nodes by date
 * @param document the document that orders a change
 * @param expected version that was decided on
 */
record FileNodes(
    @TargetAggregateIdentifier NodesId target,
    String unit,
    List<WorkNode> nodes,
    @Nullable String document,
    ExpectedVersion expected) {}
