package cn.xunbao.edge.idempotency;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command.
 *
 * @param status HTTP status
 * @param headers those that are part of the answer, by name
 * @param body its bytes; null if they may be shown only once
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once, never compared.
record KeptAnswer(int status, Map<String, String> headers, byte @Nullable [] body) {}
