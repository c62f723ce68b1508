package cn.xunbao.command.request;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.request.RequestId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question (答复).
 *
 * @param target which question
 * @param answer the answer
 * @param meeting id of the meeting that decided; null if none did
 * @param expected version of the question that was decided on
 */
record AnswerRequest(
    @TargetAggregateIdentifier RequestId target,
    String answer,
    @Nullable String meeting,
    ExpectedVersion expected) {}
