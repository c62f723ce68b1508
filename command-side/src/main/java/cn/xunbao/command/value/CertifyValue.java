package cn.xunbao.command.value;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.value.ValueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Certifies an assessed value (认定).
 *
 * @param target which value
 * @param document the document that says so, if any
 * @param expected version of what was said of it that was decided on
 */
record CertifyValue(
    @TargetAggregateIdentifier ValueId target,
    @Nullable String document,
    ExpectedVersion expected) {}
