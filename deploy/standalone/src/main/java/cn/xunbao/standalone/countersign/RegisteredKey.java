package cn.xunbao.standalone.countersign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * One who countersigns, by the key that counts.
 *
 * @param name name under which is signed
 * @param keyId id of the key
 * @param publicKey the key as X.509 in base64
 * @param registeredAt since when it counts
 */
@Schema(name = "CheckpointCountersigner")
record RegisteredKey(String name, String keyId, String publicKey, Instant registeredAt) {}
