package cn.xunbao.command.request;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.request.RequestId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Refers a question to a meeting (提交会议研究).
 *
 * @param target which question
 * @param meeting which meeting, in words
 * @param comment what the office says
 * @param expected version of the question that was decided on
 */
record ReferRequest(
    @TargetAggregateIdentifier RequestId target,
    String meeting,
    @Nullable String comment,
    ExpectedVersion expected) {}
