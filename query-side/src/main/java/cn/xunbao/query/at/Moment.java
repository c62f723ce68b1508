package cn.xunbao.query.at;

import java.time.Instant;

/**
 * The moment that a question is about. A controller's method takes it as an argument; it comes from
 * {@code asOf}, {@code atPosition} or neither. An answer depends on it alone.
 *
 * @param position the last position that counts, 0 if none
 * @param asOf the instant at which what is due is judged
 */
public record Moment(long position, Instant asOf) {}
