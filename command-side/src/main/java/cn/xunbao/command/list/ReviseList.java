package cn.xunbao.command.list;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.list.ListId;
import cn.xunbao.list.ListContent;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Files the next edition of a list.
 *
 * @param target which list
 * @param content what it says
 * @param expected version that was decided on
 */
record ReviseList(
    @TargetAggregateIdentifier ListId target, ListContent content, ExpectedVersion expected) {}
