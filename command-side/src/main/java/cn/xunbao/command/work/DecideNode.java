package cn.xunbao.command.work;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.work.NodesId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Confirms or refuses that a work node was reached.
 *
 * @param target which task's
 * @param node number of the node, from 1
 * @param confirmed whether it is confirmed
 * @param text a comment; why it is refused
 * @param expected version that was decided on
 */
record DecideNode(
    @TargetAggregateIdentifier NodesId target,
    int node,
    boolean confirmed,
    @Nullable String text,
    ExpectedVersion expected) {}
