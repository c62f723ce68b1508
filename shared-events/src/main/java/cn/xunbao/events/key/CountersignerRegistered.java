package cn.xunbao.events.key;

import cn.xunbao.events.EventType;

/**
 * A second party was registered with the key by which it countersigns checkpoints; from now on no
 * other key of its counts.
 *
 * @param countersigner name under which it signs
 * @param keyId id of the key
 * @param publicKey the key as X.509 in base64
 */
@EventType("countersigner.registered")
public record CountersignerRegistered(String countersigner, String keyId, String publicKey)
    implements CountersignerEvent {}
