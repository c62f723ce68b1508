/**
 * What falls due as business time goes on. The table is derived from the chronicle; whoever may
 * send commands sweeps it.
 */
@NullMarked
package cn.xunbao.query.timer;

import org.jspecify.annotations.NullMarked;
