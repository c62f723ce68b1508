package cn.xunbao.query.history;

import org.jspecify.annotations.Nullable;

/**
 * What a fact says, and what it changed.
 *
 * @param what the fact in a Chinese sentence
 * @param reason why, where a reason was given
 * @param before what stood there before; null for the first
 * @param after what has stood there since
 */
record Told(String what, @Nullable String reason, @Nullable Matter before, Matter after) {}
