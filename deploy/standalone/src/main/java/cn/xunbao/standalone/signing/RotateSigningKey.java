package cn.xunbao.standalone.signing;

import cn.xunbao.events.key.SigningKeyId;
import cn.xunbao.events.key.SigningKeyRotated;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Has the house sign with another key.
 *
 * @param target the house's keys
 * @param rotation the keys, and the statement that both signed
 */
record RotateSigningKey(
    @TargetAggregateIdentifier SigningKeyId target, SigningKeyRotated rotation) {}
