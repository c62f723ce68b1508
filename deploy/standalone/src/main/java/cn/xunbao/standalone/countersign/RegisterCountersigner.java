package cn.xunbao.standalone.countersign;

import cn.xunbao.events.key.CountersignerId;
import cn.xunbao.evidence.key.VerifyingKey;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Registers who countersigns, or the key that is used from now on.
 *
 * @param target who
 * @param key the public key
 */
record RegisterCountersigner(@TargetAggregateIdentifier CountersignerId target, VerifyingKey key) {}
