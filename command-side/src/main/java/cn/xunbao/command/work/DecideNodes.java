package cn.xunbao.command.work;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.work.NodesId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Approves or returns the work nodes of a task.
 *
 * @param target which task's
 * @param approved whether they are approved
 * @param text a comment; why they are returned
 * @param expected version that was decided on
 */
record DecideNodes(
    @TargetAggregateIdentifier NodesId target,
    boolean approved,
    @Nullable String text,
    ExpectedVersion expected) {}
