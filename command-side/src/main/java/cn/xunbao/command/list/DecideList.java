package cn.xunbao.command.list;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.list.ListId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Approves or returns the newest edition of a list.
 *
 * @param target which list
 * @param approved whether it is approved
 * @param text a comment; why it is returned
 * @param expected version that was decided on
 */
record DecideList(
    @TargetAggregateIdentifier ListId target,
    boolean approved,
    @Nullable String text,
    ExpectedVersion expected) {}
