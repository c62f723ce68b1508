package cn.xunbao.query.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the check stands.
 *
 * @param lastRoundAt when the last whole round ended
 * @param lastRoundUpTo the newest position that it looked at
 * @param position how far the round under way has come
 * @param faults what it and the last one found; none: everything is as it was stored
 */
public record EvidenceState(
    @Nullable Instant lastRoundAt,
    @Nullable Long lastRoundUpTo,
    @Nullable Long position,
    List<EvidenceFault> faults) {}
