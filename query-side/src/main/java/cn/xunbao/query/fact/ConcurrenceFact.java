package cn.xunbao.query.fact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a joint lead said last of a report made for all leads (会签).
 *
 * @param lead code of the joint lead
 * @param revision number of the version that it is about
 * @param agrees whether it agrees
 * @param text what it says
 * @param at when
 */
public record ConcurrenceFact(
    String lead, int revision, boolean agrees, @Nullable String text, Instant at) {}
