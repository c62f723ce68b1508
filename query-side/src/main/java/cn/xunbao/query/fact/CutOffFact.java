package cn.xunbao.query.fact;

import java.time.Instant;

/**
 * A period was cut off (截稿).
 *
 * @param period code of the period
 * @param at when
 * @param position position of the event
 */
public record CutOffFact(String period, Instant at, long position) {}
