package cn.xunbao.events.key;

import cn.xunbao.events.EventType;

/**
 * The house signs with another key from now on. No private key is ever in the history.
 *
 * @param keyId id of the key
 * @param publicKey the key as X.509 in base64
 * @param previousKeyId id of the key that signed before
 * @param previousPublicKey that key as X.509 in base64
 * @param statement the note by which the key before introduces this one, signed by both
 */
@EventType("signing-key.rotated")
public record SigningKeyRotated(
    String keyId,
    String publicKey,
    String previousKeyId,
    String previousPublicKey,
    String statement)
    implements SigningKeyEvent {}
