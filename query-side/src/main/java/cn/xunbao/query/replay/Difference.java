package cn.xunbao.query.replay;

import org.jspecify.annotations.Nullable;

/**
 * Something that isn't as the history has it.
 *
 * @param projection what it is part of
 * @param programme id of the programme; empty if it belongs to none, or the key says it
 * @param kind kind of the fact; empty if it is none
 * @param key which one
 * @param position position from which the fact holds; else that at which it was compared
 * @param live what stands there; null if nothing does
 * @param replayed what should stand there; null if nothing should
 */
public record Difference(
    String projection,
    String programme,
    String kind,
    String key,
    long position,
    @Nullable String live,
    @Nullable String replayed) {}
