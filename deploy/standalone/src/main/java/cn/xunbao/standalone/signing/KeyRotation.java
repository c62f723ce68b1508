package cn.xunbao.standalone.signing;

import java.time.Instant;

/**
 * One key gave way to another.
 *
 * @param position position of the event
 * @param at when
 * @param keyId id of the key from then on
 * @param publicKey that key as X.509 in base64
 * @param previousKeyId id of the key before
 * @param previousKey that key as X.509 in base64
 * @param statement the note that both signed
 */
record KeyRotation(
    long position,
    Instant at,
    String keyId,
    String publicKey,
    String previousKeyId,
    String previousKey,
    String statement) {}
