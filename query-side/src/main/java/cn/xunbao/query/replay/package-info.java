/**
 * Replays: everything that is derived is derived again from the first event, beside the running
 * system and with no effect outside, to be compared with it, to take its place, or to be looked at.
 */
@NullMarked
package cn.xunbao.query.replay;

import org.jspecify.annotations.NullMarked;
