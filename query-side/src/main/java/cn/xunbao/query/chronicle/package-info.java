/**
 * The chronicle: one follower that gives each event its dense position, the instant it became known
 * and its leaf hash, in the transaction that also writes what is derived from it.
 */
@NullMarked
package cn.xunbao.query.chronicle;

import org.jspecify.annotations.NullMarked;
