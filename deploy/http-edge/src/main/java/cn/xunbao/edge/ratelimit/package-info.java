/** How often somebody may call, so that one runaway client can't keep all others waiting. */
@NullMarked
package cn.xunbao.edge.ratelimit;

import org.jspecify.annotations.NullMarked;
