package cn.xunbao.query.chronicle;

import java.time.Instant;

/**
 * How far the chronicle has come.
 *
 * @param position the newest position, 0 before the first
 * @param knownAt when it became known
 * @param storeIndex place in the store up to which events were delivered, -1 before the first
 * @param answeredUntil the latest instant for which a question has been answered
 */
record Head(long position, Instant knownAt, long storeIndex, Instant answeredUntil) {}
